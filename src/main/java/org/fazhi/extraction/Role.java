package org.fazhi.extraction;

import java.util.Locale;

/** What the readers must know of an indicator beyond its wording; named in data/indicators. */
enum Role {
    /** Texts that are reviewed or cleaned whatever year they are of. */
    OLD_TEXTS,
    /** Events that train the township's own people, and those people. */
    TRAINING,
    /** Study by the township's leaders. */
    STUDY,
    /** Examinations. */
    EXAM,
    /** Disputes. */
    DISPUTE,
    /** Money that a single case could also come to. */
    CASE_MONEY,
    /** What happens in courts and before reconsideration bodies, which therefore are no other actors. */
    BEFORE_COURT,
    /** A mean, which 人均 names. */
    MEAN,
    /** Information made public in any way, which posts on the township's accounts alone are not. */
    DISCLOSURE,
    /** Answers to requests. */
    ANSWER,
    /** Cases of enforcement, which are also counted when they are reviewed. */
    CASE,
    /** Work of lawyers, which several townships may share without sharing the figure. */
    LAWYERS_WORK;

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
