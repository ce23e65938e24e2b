package org.nianbao.reading.internal.page;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.form.Catalogue;

/** Tells a label that begins a row from what a page break cut off the label above. */
final class RowBeginnings {
    /** 一、 (三) 2. 第（五）项, as the rows of the official tables are numbered. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|\\d{1,2}[.．、)）]|第[一二三四五六七八九十(（]).*", Pattern.DOTALL);

    /** Shorter labels begin a row only when they stand alone: 其他 may also be a part of a longer one. */
    private static final int TELLING = 4;

    private static final Set<String> OTHERS = Set.of("信息内容", "申请人情况", "合计", "小计", "规范性文件", "本列数据的勾稽关系为");

    private static final Set<String> KNOWN = known();

    private RowBeginnings() {}

    /** Whether a row may begin with this text. */
    static boolean isOne(String text) {
        if (NUMBERED.matcher(text).matches()) {
            return true;
        }
        String label = normalised(text);
        return KNOWN.contains(label)
                || KNOWN.stream().anyMatch(known -> known.length() >= TELLING && label.startsWith(known));
    }

    /** The letters and digits of a text. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> known() {
        Catalogue catalogue = Catalogue.standard();
        Stream<String> official = catalogue.generations().stream()
                .flatMap(generation -> catalogue.form(generation).indicators().stream())
                .flatMap(indicator -> Stream.concat(indicator.rowPath().stream(), indicator.columnPath().stream()));
        return Stream.concat(official, OTHERS.stream())
                .map(RowBeginnings::normalised)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
