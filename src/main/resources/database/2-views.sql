-- What several questions share.

-- Townships and years somebody reported on, whatever the report says.
create view report_year as
select distinct r.township, r.year, d.province, d.city, d.county, r.fictional
from report r join division d on d.code = r.township
where r.identified and r.status in ('current', 'in_doubt')
union
select distinct o.township, o.year, d.province, d.city, d.county, d.fictional
from observation o join division d on d.code = o.township
where o.table_row is not null and o.year is not null;
