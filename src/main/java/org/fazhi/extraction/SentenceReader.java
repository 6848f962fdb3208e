package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.indicator.Kind;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence after the other. */
final class SentenceReader {
    private static final Cue JOINT = Cue.of(
            "(?:复议(?:案件)?[、和与及或]+(?:其)?(?:行政)?(?:诉讼|应诉)|(?:诉讼|应诉)(?:案件)?[、和与及或]+(?:行政)?复议)(?:案件|应诉案件|事项)?[^、,。;和与及复诉]{0,8}$");
    private static final java.util.Set<String> REVIEWED =
            java.util.Set.of("legality_reviews", "contracts_reviewed", "major_decisions");
    private static final Cue TOTAL = Cue.of("合计|共计|总计|共|总数|[两三四]项");
    private static final Pattern RATES_ALIKE = Pattern.compile(
            "([\\u4e00-\\u9fff]{1,12}率)(?:、|和|与|及|以及)([\\u4e00-\\u9fff]{1,12}率)(?:(?:、|和|与|及)([\\u4e00-\\u9fff]{1,12}率))?(?:均|都|皆|全部|双双|双|同时)[^,。;\\d]{0,6}$");

    private static final Pattern OUTCOME =
            Pattern.compile("(?:已|均|现|按时|按期|全部|及时|其中|目前)*(?:办结|化解|解决|结案|答复|回复|整改|处理|办理|完成)(?:完成|完毕|到位|了)?(?:近|约|超)?");

    private static final int NEAR = 2000;
    private static final int FAR = 240;
    private static final int MOST_PARENTS = 200;
    private static final Cue PUBLIC = Cue.of("群众|师生|居民|村民|受众|听众|观众|学生");
    private static final int PAIRED = 30;
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_LIST = 120;
    private static final double LISTED = 0.85;

    private static final Pattern CONDITIONAL = Pattern.compile("(?s).*因[^。;]{2,24}(?:引发|引起|导致|产生|造成)[^。;]*");

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final Namer namer;
    private final Guards guards;
    private final Times times;
    private final Zeros zeros;
    private final Spots spots;
    private final Alignment alignment;
    private final List<Reading> readings = new ArrayList<>();
    private List<Parent> earlier = List.of();
    private List<Spot> unnamed = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int refusedBefore;
    /** The first reading not too far before the sentence to be added up with its figures. */
    private int nearFrom;

    /** A number that became nothing. */
    record Refusal(int start, int end, Reason reason, String detail) {}

    /** The figure a later number may be a part of. */
    private record Parent(
            Reading reading, int end, @Nullable Sentence sentence) {}

    SentenceReader(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        this.namer = new Namer(rules, passage);
        this.guards = new Guards(passage);
        this.times = new Times(passage);
        this.zeros = new Zeros(rules, passage);
        this.spots = new Spots(passage, rules.units());
        this.alignment = new Alignment(passage, spots);
    }

    List<Reading> readings() {
        return readings;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void read(Sentence sentence, List<Amount> amounts) {
        List<Parent> parents = new ArrayList<>();
        if (text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + 5))
                .contains("其中")) {
            parents.addAll(
                    earlier.subList(0, Math.min(earlier.size(), MOST_PARENTS)).reversed());
        }
        unnamed = new ArrayList<>();
        refusedBefore = refusals.size();
        while (nearFrom < readings.size() && readings.get(nearFrom).at() < sentence.start() - NEAR) {
            nearFrom++;
        }
        for (Spot spot : spots.of(sentence, amounts)) {
            Amount amount = spot.amount();
            if (amount.end() > sentence.end()) {
                refuse(spot, Reason.FUSED, "");
            } else if (amount.trouble() != null || amount.value() == null) {
                refuse(spot, amount.trouble() == null ? Reason.NO_VALUE : amount.trouble(), "");
            } else if (!rules.units().isCounted(amount.unit())) {
                refuse(spot, Reason.NO_UNIT, amount.unit());
            } else {
                int before = readings.size();
                if (isOutcomeOf(before(spot, unnamed), spot)) {
                    refuse(spot, Reason.NO_INDICATOR, "");
                } else {
                    read(spot, parents, amounts);
                }
                if (readings.size() == before) {
                    unnamed.add(spot);
                } else if (unnamed.size() > 1
                        || TOTAL.matcher(text.substring(spot.clause(), amount.start()))
                                .find()) {
                    partsBefore(readings.getLast(), unnamed);
                }
            }
        }
        earlier = parents;
        for (Zeros.Zero zero : zeros.in(sentence)) {
            add(zero, sentence);
        }
    }

    /** The number nobody could name right before {@code spot}, null when there is none. */
    private @Nullable Spot before(Spot spot, List<Spot> unnamed) {
        if (unnamed.isEmpty()) {
            return null;
        }
        Spot last = unnamed.getLast();
        return last.amount().end() <= spot.clause()
                        && spot.clause() - last.amount().end() <= 3
                ? last
                : null;
    }

    /** 受理业务84210件,已办结84196件: what was done with a thing that no indicator counts counts that thing too. */
    private boolean isOutcomeOf(@Nullable Spot thing, Spot spot) {
        return thing != null
                && !text.substring(thing.from(), thing.amount().start()).matches(".*(?:结转|转入|续办).*")
                && thing.amount().unit().equals(spot.amount().unit())
                && OUTCOME.matcher(text.substring(spot.clause(), spot.amount().start()))
                        .matches();
    }

    private void add(Zeros.Zero zero, Sentence sentence) {
        readings.add(new Reading(
                zero.indicator(),
                BigDecimal.ZERO,
                zero.unit(),
                Qualifier.EXACT,
                Scope.WHOLE,
                "",
                "",
                "",
                zero.state(),
                Period.FULL_YEAR,
                zero.start(),
                zero.end(),
                zero.start(),
                Zeros.RULE,
                0.93));
    }

    /** A 31次、B 24次,共55次: numbers nobody could name are the parts of a total that they add up to. */
    private void partsBefore(Reading total, List<Spot> unnamed) {
        BigDecimal sum = readings.subList(nearFrom, readings.size()).stream()
                .filter(other -> other != total
                        && sameGroup(other, total)
                        && total.at() - other.at() < 120
                        && other.at() < total.at())
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Spot> parts = unnamed.stream()
                .filter(spot -> sameCount(spot.amount().unit(), total.unit())
                        && spot.amount().value() != null
                        && spot.amount().digits() < total.at())
                .toList();
        for (Spot part : parts) {
            sum = sum.add(java.util.Objects.requireNonNull(part.amount().value()));
        }
        if (parts.isEmpty() || sum.compareTo(total.value()) != 0) {
            return;
        }
        for (Spot part : parts) {
            part(part, new Parent(total, total.end(), null), List.of());
            refusals.subList(refusedBefore, refusals.size())
                    .removeIf(refusal -> refusal.start() == part.amount().start());
        }
    }

    private static boolean sameGroup(Reading one, Reading other) {
        return one.indicator().equals(other.indicator()) && sameCount(one.unit(), other.unit());
    }

    private void refuse(Spot spot, Reason reason, String detail) {
        refusals.add(new Refusal(spot.amount().start(), spot.amount().end(), reason, detail));
    }

    private void read(Spot spot, List<Parent> parents, List<Amount> amounts) {
        Spot aligned = alignment.aligned(spot, amounts);
        List<Candidate> candidates = namer.candidates(aligned);
        String place = "";
        if (candidates.isEmpty() && aligned != spot && !isOtherRate(spot, aligned)) {
            candidates = namer.candidates(spot.named(spot.clause(), spot.to()));
            place = Parts.label(text.substring(aligned.from(), aligned.to()));
        }
        if (candidates.isEmpty() && aligned == spot) {
            candidates = namer.candidates(spots.further(spot));
        }
        Optional<Parent> parent = parent(spot, parents);
        Optional<Candidate> best = candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getFirst());
        if (parent.isPresent() && !standsAlone(parent.get(), spot, best)) {
            part(spot, parent.get(), parents);
            return;
        }
        if (best.isEmpty() && spot.amount().unit().equals("%")) {
            best = alikeRate(spot);
        }
        if ((best.isEmpty() || spot.borrowed()) && addsUp(spot, parents)) {
            return;
        }
        if (best.isEmpty() && listedUnder(spot, parents, amounts)) {
            return;
        }
        if (best.isEmpty()) {
            refuse(spot, Reason.NO_INDICATOR, "");
            return;
        }
        Optional<Reason> refused = guards.refuse(spot, best.get());
        if (refused.isPresent()) {
            refuse(spot, refused.get(), best.get().indicator());
            return;
        }
        if (spot.amount().isOne() && !sureOfOne(spot, best.get())) {
            refuse(spot, Reason.UNCERTAIN, best.get().indicator());
            return;
        }
        if (isOpinion(spot, best.get())) {
            refuse(spot, Reason.NO_INDICATOR, best.get().indicator());
            return;
        }
        if (isLooseWord(spot, best.get())) {
            refuse(spot, Reason.NAME, best.get().indicator());
            return;
        }
        int before = readings.size();
        found(spot, aligned, paired(spot, best.get(), candidates), sure(spot, best.get(), candidates), parents);
        if (!place.isEmpty() && !place.matches(".*[村镇乡].*") && readings.size() == before + 1) {
            readings.set(before, readings.get(before).as(place));
        }
    }

    /** 执法检查:安全生产144次、道路交通89次: the words before the colon name every number of the list, each a part. */
    private boolean listedUnder(Spot spot, List<Parent> parents, List<Amount> amounts) {
        int colon = passage.last(':', spot.amount().start(), spot.sentence().start());
        if (colon <= spot.sentence().start() || spot.amount().start() - colon > LONGEST_LIST) {
            return false;
        }
        int head = passage.clauseStart(colon, spot.sentence().start());
        boolean mixed = amounts.stream()
                .anyMatch(other -> other.start() > head
                        && other.start() < spot.amount().start()
                        && (other.start() < colon
                                || !sameCount(other.unit(), spot.amount().unit())));
        String own = Parts.label(text.substring(spot.from(), spot.amount().start()));
        if (mixed
                || text.substring(colon, spot.amount().start()).contains(";")
                || colon - head > LONGEST_HEAD
                || own.isEmpty()) {
            return false;
        }
        Optional<Candidate> named =
                namer.candidates(spot.named(head, colon)).stream().findFirst();
        if (named.isEmpty() || guards.refuse(spot, named.get()).isPresent()) {
            return false;
        }
        int before = readings.size();
        add(spot, spot, named.get(), named.get().indicator(), null, LISTED, parents);
        readings.set(before, readings.get(before).as(own));
        return true;
    }

    /** Whether a place in a list of rates (参考率和合格率分别为) is a rate by itself, which then is no indicator's. */
    private boolean isOtherRate(Spot spot, Spot aligned) {
        return spot.amount().unit().equals("%")
                && text.substring(aligned.from(), aligned.to()).contains("率");
    }

    /** 提出法律意见35条: what the opinions say, not what was reviewed. */
    private boolean isOpinion(Spot spot, Candidate best) {
        return best.indicator().equals("legality_reviews")
                && spot.amount().unit().equals("条")
                && text.substring(spot.from(), spot.amount().start()).contains("意见");
    }

    /** People counted right behind events are those events' people: 培训法律知识7场次,覆盖320人次. */
    private Candidate paired(Spot spot, Candidate best, List<Candidate> candidates) {
        if (readings.isEmpty() || !best.indicator().equals("publicity_audience")) {
            return best;
        }
        Reading before = readings.getLast();
        boolean behind = before.indicator().equals("law_training_sessions")
                && before.at() >= spot.sentence().start()
                && spot.amount().start() - before.at() < PAIRED
                && !PUBLIC.matcher(text.substring(before.at(), spot.until())).find();
        return behind
                ? candidates.stream()
                        .filter(other -> other.indicator().equals("law_training_person_times"))
                        .findFirst()
                        .orElse(best)
                : best;
    }

    /** 三项制度, 四个到位: a spoken number of things that are only named, unless the noun stands right beside it. */
    private boolean isLooseWord(Spot spot, Candidate best) {
        Amount amount = spot.amount();
        return amount.spoken()
                && amount.value() != null
                && amount.value().compareTo(BigDecimal.TEN) <= 0
                && !namer.endsBeside(best, amount.start())
                && "项个条".contains(amount.unit())
                && best.end() <= amount.end()
                && text.substring(spot.from(), amount.start()).matches(".*[、].*")
                && amount.digits() - spot.from() > 2;
    }

    private static boolean standsAlone(Parent parent, Spot spot, Optional<Candidate> best) {
        if (best.isEmpty()) {
            return false;
        }
        String whole = parent.reading().indicator();
        boolean continued = parent.sentence() != spot.sentence();
        BigDecimal value = spot.amount().value();
        if (value != null
                && value.compareTo(parent.reading().value()) > 0
                && !best.get().indicator().equals(whole)) {
            return true;
        }
        return continued && !best.get().indicator().equals(whole) || Parts.standsAlone(whole, best.get(), spot.from());
    }

    private boolean sureOfOne(Spot spot, Candidate best) {
        return best.score() >= 3.0
                && spot.amount().digits() - spot.from() >= 2
                && (!text.startsWith("一起", spot.amount().digits()) || closesClause(spot.amount()));
    }

    /** 行政诉讼案件一起, a case and not a togetherness: the word ends its clause behind a noun. */
    private boolean closesClause(Amount amount) {
        return amount.start() > 0
                && "件案".indexOf(text.charAt(amount.start() - 1)) >= 0
                && (amount.end() >= text.length() || Passage.isStop(text.charAt(amount.end())));
    }

    private void found(Spot spot, Spot aligned, Candidate best, double sure, List<Parent> parents) {
        String own = text.substring(aligned.from(), Math.max(aligned.from(), aligned.to()));
        if (best.indicator().equals("litigation_cases") || best.indicator().equals("reconsideration_cases")) {
            if (JOINT.matcher(own).find() && !own.contains("分别")) {
                boolean zero = spot.amount().isZero();
                add(spot, aligned, best, "litigation_cases", zero ? null : ObservationState.JOINT, sure, parents);
                add(spot, aligned, best, "reconsideration_cases", zero ? null : ObservationState.JOINT, sure, parents);
                return;
            }
        }
        add(spot, aligned, best, best.indicator(), null, sure, parents);
        if (spot.amount().unit().equals("%")) {
            alike(spot, best, sure, parents);
        }
    }

    /** 参考率、合格率均为100%: one number for two rates. */
    private void alike(Spot spot, Candidate best, double sure, List<Parent> parents) {
        String clause = text.substring(spot.clause(), spot.amount().start());
        Matcher rates = RATES_ALIKE.matcher(clause);
        if (!rates.find()) {
            return;
        }
        for (int i = 1; i <= rates.groupCount(); i++) {
            if (rates.group(i) == null) {
                continue;
            }
            Spot each = spot.named(spot.clause() + rates.start(i), spot.clause() + rates.end(i));
            namer.candidates(each).stream()
                    .findFirst()
                    .filter(other -> !other.indicator().equals(best.indicator()))
                    .ifPresent(other -> add(spot, each, other, other.indicator(), null, sure, parents));
        }
    }

    private void add(
            Spot spot,
            Spot aligned,
            Candidate named,
            String indicator,
            @Nullable ObservationState state,
            double sure,
            List<Parent> parents) {
        Amount amount = spot.amount();
        BigDecimal value = java.util.Objects.requireNonNull(amount.value());
        int start = Math.min(Math.max(named.start(), Math.min(aligned.from(), spot.from())), amount.start());
        start = skipMarks(start, amount.start());
        int end = Math.max(amount.end(), Math.min(named.end(), spot.until()));
        if (end - start > 110) {
            start = Math.max(start, amount.start() - 60);
            end = Math.min(end, amount.end() + 40);
        }
        Scope scope = scope(spot, aligned, indicator);
        Period period = times.period(spot, named);
        ObservationState told = state != null
                ? state
                : value.signum() == 0
                        ? conditional(spot) ? ObservationState.QUALIFIED_ZERO : ObservationState.REPORTED_ZERO
                        : ObservationState.REPORTED;
        Reading reading = new Reading(
                indicator,
                value,
                amount.unit(),
                amount.qualifier(),
                scope,
                "",
                text.substring(spot.from(), amount.start()),
                text.substring(aligned.from(), Math.max(aligned.from(), aligned.to()))
                        + text.substring(amount.end(), spot.until()),
                told,
                period,
                start,
                end,
                amount.digits(),
                named.phrase().notation(),
                sure);
        readings.add(reading);
        if (rules.naming(indicator).indicator().kind() != Kind.RATE) {
            parents.add(new Parent(reading, amount.end(), spot.sentence()));
        }
    }

    private boolean conditional(Spot spot) {
        String clause = text.substring(spot.sentence().start(), spot.amount().start());
        return CONDITIONAL.matcher(clause).matches();
    }

    private int skipMarks(int start, int to) {
        int at = start;
        while (at < to && "、,;:()和及与 \n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private Scope scope(Spot spot, Spot aligned, String indicator) {
        if (aligned != spot) {
            Scope scope = Scopes.of(passage, aligned, indicator);
            String label = text.substring(aligned.from(), aligned.to());
            return label.matches(".*(?:村级|村居|各村|村\\(社区\\)|村社区|村(?:两级)?(?:人民)?调(?:解)?委).*|村")
                    ? Scope.VILLAGE
                    : label.matches("(?:.*(?:镇级|乡级|街道级).*|镇|乡|街道)") ? Scope.TOWNSHIP : scope;
        }
        return Scopes.of(passage, spot, indicator);
    }

    /** The first rate of 调解成功率、信访办结率均为100% that is an indicator's. */
    private Optional<Candidate> alikeRate(Spot spot) {
        Matcher rates =
                RATES_ALIKE.matcher(text.substring(spot.clause(), spot.amount().start()));
        if (!rates.find()) {
            return Optional.empty();
        }
        for (int i = 1; i <= rates.groupCount(); i++) {
            if (rates.group(i) != null) {
                Optional<Candidate> named =
                        namer
                                .candidates(spot.named(spot.clause() + rates.start(i), spot.clause() + rates.end(i)))
                                .stream()
                                .findFirst();
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /** A bare total (共54件) of the figures listed before it. */
    private boolean addsUp(Spot spot, List<Parent> parents) {
        if (!TOTAL.matcher(text.substring(spot.clause(), spot.amount().start())).find()) {
            return false;
        }
        List<Reading> listed = parents.stream()
                .map(Parent::reading)
                .filter(reading -> sameCount(reading.unit(), spot.amount().unit())
                        && reading.part().isEmpty())
                .toList();
        BigDecimal value = java.util.Objects.requireNonNull(spot.amount().value());
        for (int i = 0; i < listed.size(); i++) {
            List<Reading> tail = listed.subList(i, listed.size());
            int from = tail.getFirst().at();
            BigDecimal sum = java.util.stream.Stream.concat(
                            tail.stream().map(Reading::value),
                            unnamed.stream()
                                    .filter(other -> other.amount().digits() > from
                                            && other.amount().value() != null
                                            && sameCount(
                                                    other.amount().unit(),
                                                    spot.amount().unit()))
                                    .map(other -> java.util.Objects.requireNonNull(
                                            other.amount().value())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean several = tail.size() + unnamed.size() > 1;
            if (several && sum.compareTo(value) == 0) {
                total(spot, tail, parents);
                return true;
            }
        }
        return false;
    }

    private void total(Spot spot, List<Reading> listed, List<Parent> parents) {
        boolean reviews = listed.stream().map(Reading::indicator).distinct().count() > 1
                && listed.stream().allMatch(reading -> REVIEWED.contains(reading.indicator()));
        if (!reviews && listed.stream().map(Reading::indicator).distinct().count() > 1) {
            return;
        }
        String indicator = reviews ? "legality_reviews" : listed.getFirst().indicator();
        Candidate named = new Candidate(
                new Phrase(indicator, "total: " + listed.getFirst().rule(), new int[0], new int[0], new int[0]),
                3,
                spot.clause(),
                spot.amount().end());
        add(spot, spot, named, indicator, null, 0.88, parents);
        if (reviews) {
            readings.replaceAll(
                    reading -> listed.contains(reading) && reading.indicator().equals(indicator)
                            ? reading.as(Parts.label(reading.words()))
                            : reading);
        }
        if (!unnamed.isEmpty()) {
            partsBefore(readings.getLast(), List.copyOf(unnamed));
        }
    }

    private double sure(Spot spot, Candidate best, List<Candidate> candidates) {
        double rival = candidates.stream()
                .filter(other -> !other.indicator().equals(best.indicator()))
                .mapToDouble(Candidate::score)
                .findFirst()
                .orElse(0);
        double sure = 0.98;
        sure -= best.phrase().topics().length > 0 ? 0.05 : 0;
        sure -= spot.borrowed() ? 0.06 : 0;
        sure -= Math.max(0, 1.2 - (best.score() - rival)) * 0.12;
        sure -= Math.max(0, 4 - best.score()) * 0.04;
        sure -= spot.amount().spoken() ? 0.03 : 0;
        return Math.max(0.3, sure);
    }

    private Optional<Parent> parent(Spot spot, List<Parent> parents) {
        for (int i = parents.size() - 1; i >= 0; i--) {
            Parent parent = parents.get(i);
            if (parent.end() > spot.amount().start() || !parent.reading().part().isEmpty()) {
                continue;
            }
            if (!sameCount(parent.reading().unit(), spot.amount().unit())) {
                continue;
            }
            if (spot.amount().start() - parent.end() > FAR) {
                break;
            }
            String between = text.substring(parent.end(), spot.amount().start());
            boolean opened = passage.inBracket(spot.amount().start(), parent.end());
            boolean continued = parent.sentence() != spot.sentence();
            if (!continued && between.contains("。")) {
                break;
            }
            if (opened || Parts.isMarked(between) && !Parts.isOver(between)) {
                return Optional.of(parent);
            }
            if (!isListed(between)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a number goes on with a list, or follows a bracket, in which the figure before it was only an item. */
    private static boolean isListed(String between) {
        int close = between.indexOf(')');
        return close >= 0 && !between.substring(0, close).contains("(") && !between.contains(";")
                || between.startsWith("、") && between.indexOf(',') < 0 && between.indexOf(';') < 0;
    }

    private static boolean sameCount(String one, String other) {
        return one.equals(other) || UnitClass.of(one) == UnitClass.of(other) && UnitClass.of(one) != UnitClass.OTHER;
    }

    private void part(Spot spot, Parent parent, List<Parent> parents) {
        Reading whole = parent.reading();
        Amount amount = spot.amount();
        String own = text.substring(spot.from(), spot.amount().start());
        Optional<Reason> refused = guards.refuse(
                spot,
                new Candidate(
                        new Phrase(whole.indicator(), "part", new int[0], new int[0], new int[0]),
                        3,
                        spot.from(),
                        amount.end()));
        if (refused.isPresent()) {
            refuse(spot, refused.get(), whole.indicator());
            return;
        }
        String label = Parts.label(own);
        if (label.isEmpty() || !rules.naming(whole.indicator()).units().contains(amount.unit())) {
            label = Parts.label(text.substring(amount.end(), spot.until()));
        }
        if (!belongs(whole.indicator(), label, own)
                || parent.sentence() != spot.sentence() && namer.speaksOfOther(spot, whole.indicator())) {
            refuse(spot, Reason.NO_INDICATOR, whole.indicator());
            return;
        }
        Scope scope = label.matches("(?:镇|乡|街道)(?:级|本级)?")
                ? Scope.TOWNSHIP
                : label.matches("(?:村|社区|村居|村社区|各村|村\\(社区\\))(?:级)?")
                        ? Scope.VILLAGE
                        : Scopes.of(passage, spot, whole.indicator());
        boolean scoped = scope != whole.scope() && label.matches(".{0,4}(?:镇级|乡级|街道级|村级|村|镇|社区|村居|街道|乡).{0,14}");
        BigDecimal value = java.util.Objects.requireNonNull(amount.value());
        int start = skipMarks(spot.from(), amount.start());
        start = Math.max(start, amount.start() - 40);
        Reading reading = new Reading(
                whole.indicator(),
                value,
                amount.unit(),
                amount.qualifier(),
                scoped ? scope : whole.scope(),
                scoped ? "" : label.isEmpty() ? "部分" : label,
                own,
                own,
                value.signum() == 0 ? ObservationState.REPORTED_ZERO : ObservationState.REPORTED,
                whole.period(),
                start,
                Math.max(amount.end(), label.isEmpty() ? amount.end() : amount.end()),
                amount.digits(),
                "part: " + whole.rule(),
                Math.max(0.3, whole.sure() - 0.05));
        readings.add(reading);
    }

    /** Whether a part still is of the kind its indicator counts. */
    private static boolean belongs(String indicator, String label, String own) {
        return switch (indicator) {
            case "enforcement_cases" -> !own.contains("许可");
            case "penalty_cases" -> !own.contains("许可") && !own.contains("移交");
            case "new_media_posts", "info_disclosed" ->
                !own.contains("采用") && !own.contains("转载") && !own.contains("录用");
            case "mediation_committees" -> !own.contains("调解员") && !own.contains("调解室");
            case "info_requests_received" -> !own.contains("结转") && !own.contains("不予") && !own.contains("予以公开");
            case "normative_docs_cleaned" -> !label.startsWith("不属于") && !label.contains("有效") && !label.contains("保留");
            default ->
                !own.contains("录入")
                        && !own.contains("实收")
                        && !own.contains("入库")
                        && !own.contains("获评")
                        && !own.contains("获奖")
                        && !own.contains("许可")
                        && !own.contains("卷宗")
                        && !label.contains("获");
        };
    }
}
