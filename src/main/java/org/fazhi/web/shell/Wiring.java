package org.fazhi.web.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.fazhi.briefing.Briefings;
import org.fazhi.briefing.Press;
import org.fazhi.briefing.Shelf;
import org.fazhi.chart.Renderer;
import org.fazhi.figure.Conclusions;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.ingest.Workspace;
import org.fazhi.query.AsOf;
import org.fazhi.query.BriefingList;
import org.fazhi.query.Composition;
import org.fazhi.query.CoverageCount;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.DivisionSearch;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.Lease;
import org.fazhi.query.PlaceNames;
import org.fazhi.query.Populations;
import org.fazhi.query.Ranking;
import org.fazhi.query.ReportPage;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.Reports;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.TownshipProfile;
import org.fazhi.query.Wordings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What screens ask with. */
@Configuration
class Wiring {
    @Bean
    SelectionCodec selections(Catalogue catalogue) {
        return new SelectionCodec(catalogue);
    }

    @Bean
    EvidenceOf evidence(Lease lease) {
        return new EvidenceOf(lease);
    }

    @Bean
    Figures figures(Lease lease, Catalogue catalogue) {
        return new Figures(lease, catalogue);
    }

    @Bean
    Conclusions conclusions(Lease lease, Catalogue catalogue) {
        return new Conclusions(lease, catalogue);
    }

    @Bean
    Briefings briefings(Figures figures, EvidenceOf evidence, SelectionCodec codec) {
        return new Briefings(figures, evidence, codec, Clock.systemUTC());
    }

    @Bean
    Shelf shelf(Workspace workspace, Lease lease) {
        return new Shelf(
                workspace.archive(), (by, act) -> workspace.register().record(by, act), new BriefingList(lease));
    }

    @Bean
    Press press(Figures figures, SelectionCodec codec, Renderer renderer) {
        return new Press(figures, codec, renderer, ZoneId.systemDefault());
    }

    @Bean
    Composition composition(Lease lease) {
        return new Composition(lease);
    }

    @Bean
    AsOf asOf(Lease lease) {
        return new AsOf(lease);
    }

    @Bean
    Facts facts(Lease lease) {
        return new Facts(lease);
    }

    @Bean
    ReportingTowns reportingTowns(Lease lease) {
        return new ReportingTowns(lease);
    }

    @Bean
    ReportPage reports(Lease lease) {
        return new ReportPage(lease);
    }

    @Bean
    TownshipProfile profiles(Lease lease) {
        return new TownshipProfile(lease);
    }

    @Bean
    Reports reportList(Lease lease) {
        return new Reports(lease);
    }

    @Bean
    Ranking ranking(Lease lease) {
        return new Ranking(lease);
    }

    @Bean
    Populations populations(Lease lease) {
        return new Populations(lease);
    }

    @Bean
    KnownYears knownYears(Lease lease) {
        return new KnownYears(lease);
    }

    @Bean
    CoverageMatrix coverageMatrix(Lease lease) {
        return new CoverageMatrix(lease);
    }

    @Bean
    CoverageCount coverageCount(Lease lease) {
        return new CoverageCount(lease);
    }

    @Bean
    Wordings wordings(Lease lease) {
        return new Wordings(lease);
    }

    @Bean
    PlaceNames placeNames(Lease lease) {
        return new PlaceNames(lease);
    }

    @Bean
    DivisionSearch divisionSearch(Lease lease) {
        return new DivisionSearch(lease);
    }
}
