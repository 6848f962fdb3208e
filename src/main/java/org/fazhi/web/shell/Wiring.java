package org.fazhi.web.shell;

import org.fazhi.figure.Conclusions;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.query.CoverageCount;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.DivisionSearch;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.Lease;
import org.fazhi.query.PlaceNames;
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
