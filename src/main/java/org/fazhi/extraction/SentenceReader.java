package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence after the other. */
final class SentenceReader {
    private static final Pattern OUTCOME =
            Pattern.compile("(?:已|均|现|按时|按期|全部|及时|其中|目前)*(?:办结|化解|解决|结案|答复|回复|整改|处理|办理|完成)(?:完成|完毕|到位|了)?(?:近|约|超)?");
    private static final Pattern LEFT_OVER = Pattern.compile(".*(?:结转|转入|续办).*");
    private static final Pattern PLACE = Pattern.compile(".*[村镇乡年].*");
    private static final Cue PUBLIC = Cue.of("{people}");
    private static final Cue LESSONS = Cue.of("训|讲|宣|普法|课");
    private static final int PAIRED = 30;
    private static final String RATE = "%";

    private final RuleBook rules;
    private final String text;
    private final Namer namer;
    private final Guards guards;
    private final Zeros zeros;
    private final Spots spots;
    private final Alignment alignment;
    private final Ledger ledger = new Ledger();
    private final Figures figures;
    private final PartReader parts;
    private final Totals totals;
    private final JointFigures joint;
    private final SharedRates rates;
    private final ColonLists lists;
    private final SpokenNumbers spoken;
    private final YearLists years;
    private final Lectures lectures;
    private final KindLists kinds;
    private List<Parent> earlier = List.of();

    SentenceReader(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.text = passage.text();
        this.namer = new Namer(rules, passage);
        this.guards = new Guards(rules, passage);
        this.zeros = new Zeros(rules, passage);
        this.spots = new Spots(passage, rules.units());
        this.alignment = new Alignment(passage, spots);
        this.figures = new Figures(rules, passage, ledger);
        this.parts = new PartReader(rules, passage, guards, figures, ledger);
        this.totals = new Totals(rules, passage, figures, parts, ledger);
        this.joint = new JointFigures(rules, passage, figures);
        this.rates = new SharedRates(passage, namer, figures);
        this.lists = new ColonLists(passage, namer, guards, figures, ledger);
        this.spoken = new SpokenNumbers(passage);
        this.years = new YearLists(passage);
        this.lectures = new Lectures(rules, passage);
        this.kinds = new KindLists(rules, passage, parts, ledger);
    }

    List<Reading> readings() {
        return ledger.readings();
    }

    List<Refusal> refusals() {
        return ledger.refusals();
    }

    void read(Sentence sentence, List<Amount> amounts) {
        boolean goesOn = text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + 5))
                .contains("其中");
        SoFar soFar = goesOn ? SoFar.goingOn(sentence, amounts, earlier) : SoFar.nothing(sentence, amounts);
        ledger.open(sentence);
        for (Spot spot : spots.of(sentence, amounts)) {
            Amount amount = spot.amount();
            if (amount.end() > sentence.end()) {
                ledger.refuse(spot, Reason.FUSED, "");
            } else if (amount.trouble() != null || amount.value() == null) {
                ledger.refuse(spot, amount.trouble() == null ? Reason.NO_VALUE : amount.trouble(), "");
            } else if (!rules.units().isCounted(amount.unit())
                    && !(amount.unit().isEmpty() && BareNumbers.isCount(text, amount.start()))) {
                ledger.refuse(spot, Reason.NO_UNIT, amount.unit());
            } else {
                counted(spot, soFar);
            }
        }
        earlier = soFar.parents();
        zeros.in(sentence).forEach(this::add);
    }

    private void counted(Spot spot, SoFar soFar) {
        int before = ledger.size();
        if (isOutcomeOf(before(spot, soFar.unnamed()), spot)) {
            ledger.refuse(spot, Reason.NO_INDICATOR, "");
        } else {
            read(spot, soFar);
        }
        if (ledger.size() == before) {
            soFar.unnamed().add(spot);
        } else if (soFar.unnamed().size() > 1 || totals.isTotal(spot)) {
            totals.partsBefore(ledger.last(), soFar.unnamed());
        }
    }

    /** The number nobody could name right before {@code spot}, null when there is none. */
    private static @Nullable Spot before(Spot spot, List<Spot> unnamed) {
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
                && !LEFT_OVER
                        .matcher(text.substring(thing.from(), thing.amount().start()))
                        .matches()
                && thing.amount().unit().equals(spot.amount().unit())
                && OUTCOME.matcher(text.substring(spot.clause(), spot.amount().start()))
                        .matches();
    }

    private void add(Zeros.Zero zero) {
        ledger.add(new Reading(
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

    private void read(Spot spot, SoFar soFar) {
        Spot aligned = alignment.aligned(spot, soFar.amounts());
        List<Candidate> candidates = namer.candidates(aligned);
        String place = "";
        if (candidates.isEmpty() && aligned != spot && !isOtherRate(spot, aligned)) {
            candidates = namer.candidates(spot.named(spot.clause(), spot.to()));
            place = Parts.label(text.substring(aligned.from(), aligned.to()));
        }
        if (candidates.isEmpty() && aligned == spot) {
            candidates = namer.candidates(spots.further(spot));
        }
        Optional<Parent> parent = parts.parent(spot, soFar);
        Optional<Candidate> best = candidates.stream().findFirst();
        if (parent.isPresent() && !parts.standsAlone(parent.get(), spot, best, soFar)) {
            parts.read(spot, parent.get());
            return;
        }
        if (best.isEmpty() && spot.amount().unit().equals(RATE)) {
            best = rates.first(spot);
        }
        if ((best.isEmpty() || spot.borrowed()) && totals.addsUp(spot, soFar)) {
            return;
        }
        if (best.isEmpty()) {
            if (!lists.read(spot, soFar) && !kinds.read(spot, soFar)) {
                ledger.refuse(spot, Reason.NO_INDICATOR, "");
            }
            return;
        }
        Optional<Reason> refused =
                isOfStudy(spot, best.get()) ? Optional.of(Reason.NO_INDICATOR) : refused(spot, best.get(), soFar);
        if (refused.isPresent()) {
            ledger.refuse(spot, refused.get(), best.get().indicator());
            return;
        }
        int before = ledger.size();
        found(
                spot,
                aligned,
                lectures.heard(spot, paired(spot, best.get(), candidates)),
                sure(spot, best.get(), candidates),
                soFar);
        if (!place.isEmpty() && !PLACE.matcher(place).matches()) {
            ledger.label(before, place);
        }
    }

    private Optional<Reason> refused(Spot spot, Candidate best, SoFar soFar) {
        Optional<Reason> refused = guards.refuse(spot, best);
        if (refused.isPresent()) {
            return refused;
        }
        if (years.isOtherYear(spot, soFar)) {
            return Optional.of(Reason.OTHER_YEAR);
        }
        if (spoken.isUncertain(spot, best)) {
            return Optional.of(Reason.UNCERTAIN);
        }
        if (isOpinion(spot, best)) {
            return Optional.of(Reason.NO_INDICATOR);
        }
        return spoken.isLooseWord(spot, best) ? Optional.of(Reason.NAME) : Optional.empty();
    }

    private void found(Spot spot, Spot aligned, Candidate best, double sure, SoFar soFar) {
        if (joint.read(spot, aligned, best, sure, soFar)) {
            return;
        }
        figures.add(spot, aligned, best, sure, soFar);
        if (spot.amount().unit().equals(RATE)) {
            rates.others(spot, best, sure, soFar);
        }
    }

    /** Whether a place in a list of rates (参考率和合格率分别为) is a rate by itself, which then is no indicator's. */
    private boolean isOtherRate(Spot spot, Spot aligned) {
        return spot.amount().unit().equals(RATE)
                && text.substring(aligned.from(), aligned.to()).contains("率");
    }

    /** 提出法律意见35条: what the opinions say, not what was reviewed. */
    private boolean isOpinion(Spot spot, Candidate best) {
        return rules.naming(best.indicator()).is(Role.REVIEW)
                && spot.amount().unit().equals("条")
                && text.substring(spot.from(), spot.amount().start()).contains("意见");
    }

    /** People counted right behind events are those events' people: 培训法律知识7场次,覆盖320人次. */
    private Candidate paired(Spot spot, Candidate best, List<Candidate> candidates) {
        if (ledger.size() == 0 || !rules.naming(best.indicator()).is(Role.AUDIENCE)) {
            return best;
        }
        Reading before = ledger.last();
        boolean behind = rules.naming(before.indicator()).is(Role.TRAINING)
                && !Parts.sameCount(before.unit(), spot.amount().unit())
                && before.at() >= spot.sentence().start()
                && spot.amount().start() - before.at() < PAIRED
                && !PUBLIC.matcher(text.substring(before.at(), spot.until())).find();
        return behind
                ? candidates.stream()
                        .filter(other -> rules.naming(other.indicator()).is(Role.TRAINING))
                        .findFirst()
                        .orElse(best)
                : best;
    }

    /** 专题学习12次,镇村干部300人次受教育: who studied, which no indicator counts. */
    private boolean isOfStudy(Spot spot, Candidate best) {
        Naming naming = rules.naming(best.indicator());
        if (ledger.size() == 0 || !naming.is(Role.AUDIENCE) && !naming.is(Role.TRAINING)) {
            return false;
        }
        Reading before = ledger.last();
        String between = text.substring(Math.min(before.at(), spot.until()), spot.until());
        return rules.naming(before.indicator()).is(Role.STUDY)
                && !Parts.sameCount(before.unit(), spot.amount().unit())
                && before.at() >= spot.sentence().start()
                && spot.amount().start() - before.at() < PAIRED
                && !PUBLIC.matcher(between).find()
                && !LESSONS.matcher(between).find();
    }

    private static double sure(Spot spot, Candidate best, List<Candidate> candidates) {
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
}
