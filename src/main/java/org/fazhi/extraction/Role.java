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
    /** Reviews of texts, by the township's own or of the villages'. */
    REVIEW,
    /** What a total of figures of its parts is a figure of. */
    SUM,
    /** What one number can count together with the others of this role. */
    JOINT,
    /** Lawsuits lost, of which there is none where all were won. */
    LOST,
    /** People reached, who are the people of the events right before them. */
    AUDIENCE,
    /** What the township's own body, the villages' bodies and all of them together have, so that a figure is of one of these levels. */
    BY_LEVEL,
    /** Lessons for the township's own people, among them lectures that only their listeners tell from those for the public. */
    LESSON,
    /** Events for the public. */
    FOR_PUBLIC,
    /** What is published, by kinds of news. */
    NEWS,
    /** What is told a second time without the channel or form it was first told with. */
    TOLD_AGAIN,
    /** Work of lawyers, which several townships may share without sharing the figure. */
    LAWYERS_WORK;

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
