package org.fazhi.cli;

import java.io.PrintStream;
import java.util.List;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Place;
import org.fazhi.ingest.Examined;
import org.fazhi.report.ReportText;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read in files, one JSON object a line; the keys and their order are a contract with other programs. */
final class JsonLines implements ExtractCommand.Printer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Examined file) {
        print(report(file.text(), file.identity()));
        String name = file.text().name();
        file.extraction().observations().forEach(observation -> print(observation(name, observation)));
        file.checks()
                .forEach(check ->
                        print(check(name, check.kind().code(), check.passes(), check.says(), check.evidence())));
    }

    private void print(ObjectNode line) {
        out.print(JSON.writeValueAsString(line) + "\n");
    }

    private static ObjectNode report(ReportText text, Identity identity) {
        ObjectNode line = line("report", text.name());
        Place place = identity.place();
        line.put("township", place == null ? null : place.township());
        line.put("county", place == null ? null : place.county());
        line.put("city", place == null ? null : place.city());
        line.put("province", place == null ? null : place.province());
        line.put("code", place == null ? null : place.code());
        line.put("year", identity.year());
        line.put("yearBasis", identity.yearBasis().code());
        ArrayNode years = line.putArray("yearCandidates");
        identity.yearCandidates().forEach(years::add);
        line.put("placeBasis", identity.placeBasis().code());
        line.put("characters", text.source().length());
        line.put("hash", text.hash());
        return line;
    }

    private static ObjectNode observation(String file, Observation observation) {
        ObjectNode line = line("observation", file);
        line.put("indicator", observation.indicator());
        line.put("value", observation.quantity().value());
        line.put("unit", observation.quantity().unit());
        line.put("qualifier", observation.quantity().qualifier().code());
        line.put("scope", observation.scope().code());
        line.put("facet", observation.facet());
        line.put("state", observation.state().code());
        line.put("period", observation.period().code());
        evidence(line.putObject("evidence"), observation.evidence());
        line.put("rule", observation.rule());
        line.put("confidence", observation.confidence());
        ArrayNode doubts = line.putArray("doubts");
        observation.doubts().forEach(doubt -> doubts.add(doubt.code()));
        return line;
    }

    static ObjectNode check(String file, String kind, boolean passes, String says, List<Evidence> evidence) {
        ObjectNode line = line("check", file);
        line.put("kind", kind);
        line.put("verdict", passes ? "passes" : "fails");
        line.put("says", says);
        ArrayNode places = line.putArray("evidence");
        evidence.forEach(place -> evidence(places.addObject(), place));
        return line;
    }

    private static ObjectNode line(String type, String file) {
        return JSON.createObjectNode().put("type", type).put("file", file);
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.put("start", evidence.start()).put("end", evidence.end()).put("text", evidence.text());
    }
}
