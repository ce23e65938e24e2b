package org.nianbao.recognition.narrative.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparsePatternTest {
    private static final String CHARACTERS = "公开信息申请12条、，(年镇";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开|信息",
                "(?:公|信)(?:开|息)",
                "(?<!公)开(?!信)",
                "\\d+(?:条|、)?",
                "(?<![\\d.])(?<year>1\\d)年?",
                "(?:公开)?信息",
                "(?:公开)*+信息|申请$",
                "^公|^(?:信|息)+|条{0,2}(?=年)开",
                "[公开][^信]{1,2}",
                "[^公]开",
                "[0-9、(]{2}",
                "[12]\\(|\\(1",
                ".{0,2}申请",
                "(?=公)公开|(?<=信)息",
                "\\p{IsHan}{2}1",
                "(?:^|[，、])(?<none>)(?:条|年)+",
                "公开|",
                "(?i)a|公",
                "(?:1|2)(?<end>\\d)?[条镇]$"
            })
    void findsWhatAMatcherFinds(String regex) {
        Random random = new Random(regex.hashCode());
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); text.length() < length; ) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            List<String> expected = new ArrayList<>();
            Matcher matcher = Pattern.compile(regex).matcher(text);
            while (matcher.find()) {
                expected.add(matcher.start() + " to " + matcher.end());
            }
            List<String> found = new ArrayList<>();
            SparsePattern.Search search = SparsePattern.compile(regex).matcher(text.toString());
            while (search.find()) {
                found.add(search.start() + " to " + search.end());
            }
            assertEquals(expected, found, text::toString);
        }
    }

    @Test
    void endsWhereItIsToldAndStillLooksBeyond() {
        assertEquals(List.of(0), starts(SparsePattern.compile("公开(?!条例)").matcher("公开数公开条例公开", 5)));
    }

    @Test
    void listsOfWordsAreTriedOnlyWhereOneBegins() {
        assertEquals(Optional.of(characters("公信123")), FirstCharacters.of("(?<!不)(?:公开|信息)|[1-3]条"));
    }

    @Test
    void whatBeginsWithAnythingIsTriedEverywhere() {
        assertEquals(Optional.empty(), FirstCharacters.of("公开|[^公]信息"));
        assertEquals(Optional.empty(), FirstCharacters.of("(?:公开)?"));
    }

    private static List<Integer> starts(SparsePattern.Search search) {
        List<Integer> starts = new ArrayList<>();
        while (search.find()) {
            starts.add(search.start());
        }
        return starts;
    }

    private static BitSet characters(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }
}
