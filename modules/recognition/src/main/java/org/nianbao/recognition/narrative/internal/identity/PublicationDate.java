package org.nianbao.recognition.narrative.internal.identity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.model.report.Identified;
import org.nianbao.model.text.Wording;
import org.nianbao.recognition.narrative.internal.outline.Outline;
import org.nianbao.recognition.narrative.internal.text.DatePhrase;
import org.nianbao.recognition.narrative.internal.text.Passage;

/**
 * When a report was published: the page's publication date, else the date under the signature, else that of writing.
 */
public final class PublicationDate {
    private static final Pattern OF_PUBLICATION = label("发布日期|发布时间|公开日期|公开时间|发文日期|发文时间", "[：|]*");

    /** 日期 and 时间 alone are words of any line, so they need their colon. */
    private static final Pattern OF_WRITING = label("(?:成文|生成|撰写|编制|签发|落款|印发|制作)日期|(?<!\\p{IsHan})(?:日期|时间)", "[：|]+");

    /** 2024-01-16 09:00 来源：柳溪镇: a page's line of metadata that leaves its label out. */
    private static final Pattern BARE_METADATA = Pattern.compile(
            "^(?:(?:信息来源|来源|作者|发布机构)：?\\p{IsHan}{2,30})?(?<date>20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)"
                    + "(?:(?: ?\\d{1,2}：\\d{2}(?:：\\d{2})?)|(?=来源|信息来源|浏览|点击|阅读|作者|字体))(?:来源|信息来源|浏览|点击|阅读|作者|字体|\\[|\\(|$).*");

    private PublicationDate() {}

    /** The date. */
    public static Identified<LocalDate> of(Outline outline) {
        for (Map<LocalDate, Identified.Known<LocalDate>> dates : List.of(
                labelled(outline, OF_PUBLICATION), bare(outline), signed(outline), labelled(outline, OF_WRITING))) {
            if (dates.size() == 1) {
                return dates.values().iterator().next();
            }
            if (dates.size() > 1) {
                return new Identified.Unsettled<>(
                        List.copyOf(dates.keySet()), Wording.of("recognition.identity.datesCompete"));
            }
        }
        return new Identified.Unsettled<>(List.of(), Wording.of("recognition.identity.noDate"));
    }

    private static Pattern label(String words, String colon) {
        return Pattern.compile("(?:" + words + ")[\\])]?" + colon + "$");
    }

    private static Map<LocalDate, Identified.Known<LocalDate>> labelled(Outline outline, Pattern label) {
        Map<LocalDate, Identified.Known<LocalDate>> dates = new LinkedHashMap<>();
        String previous = "";
        for (Passage line : outline.lines()) {
            for (DatePhrase date : DatePhrase.in(line.text())) {
                String before = line.text().substring(0, date.start());
                boolean beginsPeriod = line.text().startsWith("至", date.end());
                boolean below = before.isEmpty() && label.matcher(previous).matches();
                boolean inSentence = before.indexOf('，') >= 0 || before.indexOf('。') >= 0;
                if (!beginsPeriod
                        && (below || !inSentence && label.matcher(before).find())) {
                    put(dates, line, date);
                }
            }
            previous = line.text();
        }
        return dates;
    }

    private static Map<LocalDate, Identified.Known<LocalDate>> bare(Outline outline) {
        Map<LocalDate, Identified.Known<LocalDate>> dates = new LinkedHashMap<>();
        for (Passage line : outline.lines().subList(0, outline.firstHeadingLine())) {
            if (BARE_METADATA.matcher(line.text()).matches()) {
                DatePhrase.in(line.text()).stream().limit(1).forEach(date -> put(dates, line, date));
            }
        }
        return dates;
    }

    private static Map<LocalDate, Identified.Known<LocalDate>> signed(Outline outline) {
        Map<LocalDate, Identified.Known<LocalDate>> dates = new LinkedHashMap<>();
        int titleEnd = outline.titles().isEmpty() ? 0 : outline.titles().get(0).lastLine();
        for (int i = outline.lines().size() - 1; i > titleEnd && dates.isEmpty(); i--) {
            Passage line = outline.lines().get(i);
            if (i < outline.bodyEnd() && Outline.isSignature(line)) {
                DatePhrase.in(line.text()).forEach(date -> put(dates, line, date));
            }
        }
        return dates;
    }

    private static void put(Map<LocalDate, Identified.Known<LocalDate>> dates, Passage line, DatePhrase date) {
        dates.putIfAbsent(
                date.date(),
                new Identified.Known<>(
                        date.date(), line.quote(date.start(), date.end()), line.place(date.start(), date.end())));
    }
}
