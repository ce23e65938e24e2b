package org.nianbao.recognition.narrative.internal.facts;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.model.text.Wording;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.NumberPhrase;
import org.nianbao.recognition.narrative.internal.text.Sentence;

/**
 * A number of published items that a sentence mentions.
 *
 * @param body the piece of the report it stands in
 * @param sentence its sentence
 * @param number the number
 * @param quoteStart where the words that say so begin
 * @param quoteEnd where they end
 * @param verb how plainly they speak of proactive disclosure
 * @param summed whether they say 共, 共计, 合计, 总数
 * @param channel the one channel the number is limited to
 * @param kind the kind of information it is limited to
 * @param period the time it counts
 * @param part whether it is a part of a number before it (其中)
 * @param ofProactive whether it is 其中主动公开N条 of a number that also counts other items
 * @param subject whose doing the sentence says it is
 * @param doubt why its sentence leaves it open, empty when it does not
 */
record DisclosureMention(
        Outline.Body body,
        Sentence sentence,
        NumberPhrase number,
        int quoteStart,
        int quoteEnd,
        PublishingVerb verb,
        boolean summed,
        Optional<String> channel,
        Optional<String> kind,
        Period period,
        boolean part,
        boolean ofProactive,
        Subject subject,
        Optional<Wording> doubt) {
    private static final Wording PERHAPS_OTHERS = Wording.of("recognition.fact.perhapsOthers");

    DisclosureMention {
        Objects.requireNonNull(body);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(number);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(period);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(doubt);
    }

    /** Whether it speaks of all that was published rather than of one channel or kind. */
    boolean general() {
        return channel.isEmpty() && kind.isEmpty();
    }

    boolean isPerhapsByOthers() {
        return subject == Subject.OTHERS || subject == Subject.PERHAPS_OTHERS;
    }

    boolean atLeast(PublishingVerb other) {
        return verb.compareTo(other) >= 0;
    }

    /** The same words with another number: the one that theirs has changed to, or the part of it in another period. */
    DisclosureMention withNumber(NumberPhrase other, Period otherPeriod) {
        return new DisclosureMention(
                body,
                sentence,
                other,
                quoteStart,
                other.end(),
                verb,
                summed,
                channel,
                kind,
                otherPeriod,
                part,
                ofProactive,
                subject,
                doubt);
    }

    /** The unit's own part of what others published. */
    DisclosureMention withOwnShare(NumberPhrase share, Period sharePeriod) {
        return new DisclosureMention(
                body,
                sentence,
                share,
                quoteStart,
                share.end(),
                verb,
                summed,
                Optional.empty(),
                kind,
                sharePeriod,
                false,
                ofProactive,
                Subject.OWN,
                doubt);
    }

    /** The same with another time. */
    DisclosureMention in(Period otherPeriod) {
        return withNumber(number, otherPeriod);
    }

    /** The same with a reason why it may not be the total. */
    DisclosureMention doubted(Wording why) {
        return new DisclosureMention(
                body,
                sentence,
                number,
                quoteStart,
                quoteEnd,
                verb,
                summed,
                channel,
                kind,
                period,
                part,
                ofProactive,
                subject,
                Optional.of(doubt.orElse(why)));
    }

    Statement statement() {
        Statement statement = Statement.ofCount(sentence, quoteStart, quoteEnd, number);
        Optional<Wording> why = subject == Subject.PERHAPS_OTHERS ? Optional.of(PERHAPS_OTHERS) : doubt;
        return why.map(statement::doubted).orElse(statement);
    }
}
