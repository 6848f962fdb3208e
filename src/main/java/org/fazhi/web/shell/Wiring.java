package org.fazhi.web.shell;

import org.fazhi.figure.Figures;
import org.fazhi.indicator.Catalogue;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.Lease;
import org.fazhi.query.ReportPage;
import org.fazhi.query.ReportingTowns;
import org.fazhi.query.SelectionCodec;
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
}
