package org.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.indicator.People;
import org.fazhi.journal.Act;
import org.fazhi.journal.Entry;
import org.fazhi.journal.Hash;
import org.fazhi.store.PopulationRow;
import org.fazhi.store.Store;
import org.fazhi.web.choose.IndicatorChooser;
import org.fazhi.web.choose.PlaceChooser;
import org.fazhi.web.evidence.EvidencePanel;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.township.TownshipView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a leader does, and what the address and the screen then say; without a browser. */
@Dashboard
@TestPropertySource(properties = {"test.towns=12", "fazhi.division=990101"})
class LeaderTest extends SpringBrowserlessTest {
    @Autowired
    private Store store;

    @Test
    void starts_with_the_own_division() {
        go("");
        assertThat(address()).isEqualTo("?within=990101");
    }

    @Test
    void looks_at_everything_when_asked_to() {
        go("?everywhere=yes");
        assertThat(address()).isEqualTo("?everywhere=yes");
    }

    @Test
    void takes_the_own_division_away_and_sees_everything() {
        go("");
        takenBack(find(PlaceChooser.class).all().getFirst());
        assertThat(address()).isEqualTo("?everywhere=yes");
    }

    @Test
    void narrows_a_ranking_to_towns_and_widens_it_again() {
        go("ranking?indicator=info_disclosed");
        test(button("镇")).click();
        assertThat(address()).isEqualTo("ranking?indicator=info_disclosed&kind=%E9%95%87");
        assertThat(button("镇").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(button("镇")).click();
        assertThat(address()).isEqualTo("ranking?indicator=info_disclosed");
    }

    @Test
    void ranks_by_another_indicator_and_by_counties() {
        go("ranking");
        test(find(IndicatorChooser.class).single()).selectItem("政务公开 · 主动公开政府信息数");
        assertThat(address()).isEqualTo("ranking?indicator=info_disclosed");
        select("比较对象").selectItem("县（区）");
        assertThat(address()).isEqualTo("ranking?indicator=info_disclosed&by=county");
    }

    @Test
    void compares_two_years_of_her_choice() {
        go("ranking?indicator=info_disclosed");
        select("与哪年比").selectItem("2021");
        assertThat(address()).isEqualTo("ranking?indicator=info_disclosed&years=2021-2023");
    }

    @Test
    void finds_a_township_by_its_initials_and_compares_it() {
        go("compare?indicator=disputes_settled");
        PlaceChooser chooser = find(PlaceChooser.class).all().getLast();
        test(chooser).setFilter("bsz");
        assertThat(test(chooser).getSuggestions()).containsExactly("白石镇");
        test(chooser).selectItem("白石镇");
        assertThat(address()).isEqualTo("compare?indicator=disputes_settled&towns=990101002");
    }

    @Test
    void takes_a_township_out_of_a_comparison() {
        go("compare?indicator=disputes_settled&towns=990101001,990101002");
        test(find(NativeButton.class)
                        .withCondition(chip -> chip.getText().contains("白石镇"))
                        .single())
                .click();
        assertThat(address()).isEqualTo("compare?indicator=disputes_settled&towns=990101001");
    }

    @Test
    void sets_a_base_year() {
        go("compare?indicator=disputes_settled");
        select("数值或指数").selectItem("2020 年为 100");
        assertThat(address()).isEqualTo("compare?indicator=disputes_settled&base=2020");
    }

    @Test
    void asks_which_indicators_of_a_theme_are_stated() {
        go("coverage");
        select("看什么").selectItem("政务公开");
        assertThat(address()).isEqualTo("coverage?theme=disclosures");
    }

    @Test
    void asks_where_a_number_comes_from() {
        go("township/990101001?cell=990101001.2023.disputes_settled.whole");
        EvidencePanel evidence = find(EvidencePanel.class).single();
        assertThat(evidence.isVisible()).isTrue();
        assertThat(evidence.getElement().getTextRecursively()).contains("全年调解成功矛盾纠纷");
    }

    @Test
    void is_told_what_to_do_where_nothing_is_known() {
        go("township/990199001");
        assertThat(find(H1.class).all()).isEmpty();
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("990199001")
                .contains("请从左侧菜单进入");
    }

    @Test
    void sees_numbers_per_ten_thousand_people_once_a_table_of_them_is_loaded() {
        go("ranking?indicator=disputes_settled");
        assertThat(find(Select.class).all()).noneMatch(choice -> "数值".equals(choice.getLabel()));
        Entry load = new Entry(9_000, Instant.EPOCH, "clerk", new Act.PopulationLoaded(Hash.of(new byte[0]), "人口.csv"));
        List<PopulationRow> people = IntStream.rangeClosed(1, 6)
                .mapToObj(town -> new PopulationRow(town + 1, "99010100" + town, 2023, 20_000, People.RESIDENT))
                .toList();
        store.write(writing -> writing.population(load, "人口.csv", people));
        try {
            go("ranking?indicator=info_disclosed");
            select("数值").selectItem("每万人（常住人口）");
            assertThat(address()).isEqualTo("ranking?indicator=info_disclosed&per=resident");
            go("township/990101001");
            select("数值").selectItem("每万人（常住人口）");
            assertThat(address()).isEqualTo("township/990101001?per=resident");
            assertThat(find(TownshipView.class).single().getElement().getTextRecursively())
                    .contains("件/万人（常住人口）");
            go("township/990101001?per=resident&cell=990101001.2023.disputes_settled.whole");
            assertThat(find(EvidencePanel.class).single().getElement().getTextRecursively())
                    .contains("常住人口 20,000 人", "人口表 人口.csv 第 2 行");
        } finally {
            store.write(writing -> writing.removeTable(load.sequence()));
        }
    }

    private NativeButton button(String text) {
        return find(NativeButton.class)
                .withCondition(button -> button.getText().equals(text))
                .single();
    }

    private SelectTester<Select<Object>, Object> select(String label) {
        @SuppressWarnings("unchecked")
        Select<Object> found = (Select<Object>) find(Select.class)
                .withCondition(select -> label.equals(select.getLabel()))
                .single();
        return test(found);
    }

    private static void go(String address) {
        Location there = new Location(address);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    /** As if the reader had pressed the cross in the box. */
    private static <T> void takenBack(ComboBox<T> box) {
        T before = box.getValue();
        box.clear();
        ComponentUtil.fireEvent(box, new ComponentValueChangeEvent<>(box, box, before, true));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
