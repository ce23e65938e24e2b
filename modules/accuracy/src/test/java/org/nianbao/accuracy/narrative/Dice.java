package org.nianbao.accuracy.narrative;

import java.util.List;
import java.util.Random;

/** Seeded choices: the same seed makes the same narrative. */
final class Dice {
    private static final String DIGITS = "零一二三四五六七八九";

    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** True once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** A count in one of the ways in which reports write it. */
    String written(long number) {
        return switch (random.nextInt(12)) {
            case 0 -> " " + number + " ";
            case 1 -> fullWidth(number);
            case 2 -> number >= 1000 ? "%,d".formatted(number) : String.valueOf(number);
            case 3 -> number >= 1000 ? "%,d".formatted(number).replace(',', '，') : String.valueOf(number);
            case 4 -> number < 10_000 ? numerals(number) : String.valueOf(number);
            case 5 ->
                number >= 10_000 && number % 1000 == 0 ? number / 10_000 + "." + number / 1000 % 10 + "万" : "" + number;
            default -> String.valueOf(number);
        };
    }

    private static String fullWidth(long number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    /** 1026 as 一千零二十六. */
    static String numerals(long number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        long rest = number;
        boolean gap = false;
        for (long place = 1000; place > 0; place /= 10) {
            int digit = (int) (rest / place);
            rest %= place;
            if (digit == 0) {
                gap = !text.isEmpty() && rest > 0;
            } else {
                if (gap) {
                    text.append('零');
                }
                gap = false;
                boolean bareTen = place == 10 && digit == 1 && text.isEmpty();
                text.append(bareTen ? "" : DIGITS.substring(digit, digit + 1));
                text.append(place == 1000 ? "千" : place == 100 ? "百" : place == 10 ? "十" : "");
            }
        }
        return text.toString();
    }
}
