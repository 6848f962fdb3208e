-- What several questions share.

-- Townships and years somebody reported on, whatever the report says.
create view known_report_year as
select distinct r.township, r.year, d.province, d.city, d.county, d.kind, r.fictional
from report r join division d on d.code = r.township
where r.identified and r.status in ('current', 'in_doubt')
union
select distinct o.township, o.year, d.province, d.city, d.county, d.kind, d.fictional
from observation o join division d on d.code = o.township
where o.table_row is not null and o.year is not null;

-- The same, asked over many townships.
create view report_year as select * from known_report_year;

-- Townships with a report of any year.
create view known_report_town as
select township, province, city, county, kind, fictional,
  min(year) as first_year, max(year) as last_year, count(*)::integer as years
from report_year group by all;

create view report_town as select * from known_report_town;

-- How many townships of a province have a report of a year.
create view known_province_year as
select province, fictional, year, count(*)::integer as reports from report_year group by all;

create view province_year as select * from known_province_year;

-- One in the last place a round number is written to: 100 for 4200, 0.1 for 97.5. So much may hide behind 余 or 近.
create macro last_place(value) as
  case
    when value = 0 then 1
    when value = trunc(value) then power(10, strlen(value::bigint::varchar) - strlen(rtrim(value::bigint::varchar, '0')))
    else power(10, -strlen(rtrim(split_part(value::varchar, '.', 2), '0')))
  end;

-- Cells with what tells whether they can be compared: counted in the usual unit, and of grade A or B or, for a scope
-- that is explicitly not the whole, held back by nothing but that scope. The true number lies between low and high.
create view judged_cell as
select
  c.township, c.year, c.indicator, c.scope, c.unit_class, c.state, c.value, c.unit, c.qualifier, c.grade,
  c.confidence, c.decided, c.observation, c.report, c.period_end,
  c.province, c.city, c.county, d.kind, c.fictional,
  c.unit_class = i.unit_class as usual,
  c.value is not null and c.unit_class = i.unit_class and (
    c.grade in ('A', 'B')
    or c.scope <> 'whole' and c.grade = 'C' and c.state <> 'joint' and c.period_end is null) as comparable,
  c.value::double as number,
  (case c.qualifier
    when 'at_most' then c.value - last_place(c.value)
    when 'about' then c.value - last_place(c.value) / 2
    else c.value end)::double as low,
  (case c.qualifier
    when 'at_least' then c.value + last_place(c.value)
    when 'about' then c.value + last_place(c.value) / 2
    else c.value end)::double as high
from cell c
join indicator i on i.code = c.indicator
left join division d on d.code = c.township;

-- The same, asked by township.
create view known_cell as select * from judged_cell;

-- The same, asked by indicator and year over many townships.
create view cell_by_indicator as select * from judged_cell;

-- Figures somebody decided in a report that another one has since superseded: to be looked at again in the new one.
create view decided_before as
select d.sequence, d.decided_at, d.decided_by, d.kind, d.content, r.hash as report, r.same_as as successor,
  r.township, r.year
from decision d join report r on r.hash = d.report
where r.status = 'superseded' and d.in_force and d.kind in ('confirmed', 'figure_set', 'rejected');
