package org.fazhi.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.SharedFolder;
import org.fazhi.indicator.Place;
import org.junit.jupiter.api.Test;

class DivisionsTest {
    private static final Divisions DIVISIONS = Divisions.standard();

    @Test
    void holdsEveryLevelOfTheCountry() {
        List<Division> real = DIVISIONS.all().stream()
                .filter(division -> !division.fictional() && !division.former())
                .toList();

        assertThat(real.stream().filter(division -> division.level() == Level.PROVINCE))
                .hasSize(34);
        assertThat(real.stream().filter(division -> division.level() == Level.TOWNSHIP))
                .hasSize(41_352);
        assertThat(real.stream().filter(division -> division.level() == Level.COUNTY))
                .hasSizeBetween(2900, 3000);
    }

    @Test
    void everyDivisionLiesInOnesThatExist() {
        assertThat(DIVISIONS.all()).allSatisfy(division -> {
            if (division.level() != Level.PROVINCE) {
                assertThat(DIVISIONS.find(String.valueOf(division.parent()))).isPresent();
            }
            if (division.successor() != null) {
                assertThat(DIVISIONS.current(division.code()))
                        .hasValueSatisfying(
                                current -> assertThat(current.former()).isFalse());
            }
        });
    }

    @Test
    void leavesTheCountyOutWhereThereIsNone() {
        assertThat(DIVISIONS.place("441900125")).contains(new Place("441900125", "洪梅镇", null, "东莞市", "广东省"));
        assertThat(List.of("442000", "460400", "620201"))
                .allSatisfy(code -> assertThat(DIVISIONS.find(code)).isEmpty());
    }

    @Test
    void namesTheCityOfAMunicipalityLikeTheMunicipality() {
        assertThat(DIVISIONS.place("500151109")).contains(new Place("500151109", "双山镇", "铜梁区", "重庆市", "重庆市"));
        assertThat(DIVISIONS.find("500235").map(Division::city)).contains("5001");
    }

    @Test
    void knowsWhatBecameOfFormerCounties() {
        assertThat(DIVISIONS.current("500224").map(Division::name)).contains("铜梁区");
        assertThat(DIVISIONS.current("500234").map(Division::name)).contains("开州区");
        assertThat(DIVISIONS.current("500235").map(Division::name)).contains("云阳县");
        assertThat(DIVISIONS.current("123456")).isEmpty();
    }

    @Test
    void holdsAProvinceThatDoesNotExistWithNamesNoRealDivisionHas() {
        List<Division> fictional =
                DIVISIONS.all().stream().filter(Division::fictional).toList();

        assertThat(fictional.stream().filter(division -> division.level() == Level.CITY))
                .hasSize(3);
        assertThat(fictional.stream().filter(division -> division.level() == Level.COUNTY))
                .hasSize(6);
        assertThat(fictional.stream().filter(division -> division.level() == Level.TOWNSHIP && !division.former()))
                .hasSize(72);
        assertThat(fictional.stream().filter(Division::former))
                .hasSize(2)
                .allSatisfy(former -> assertThat(former.until()).isEqualTo(2020));
        assertThat(fictional.stream().filter(division -> division.level() != Level.TOWNSHIP))
                .allSatisfy(division -> assertThat(DIVISIONS.all())
                        .filteredOn(other -> other.name().equals(division.name()))
                        .containsExactly(division));
    }

    @Test
    void knowsTheTownshipsOfTheRealReports() {
        for (String[] row : SharedFolder.table("gold/reports.tsv")) {
            assertThat(DIVISIONS.place(row[5]))
                    .contains(new Place(row[5], row[1], row[2].isEmpty() ? null : row[2], row[3], row[4]));
        }
    }
}
