package org.nianbao.desktop.startup;

import java.util.Optional;

/** The arguments about the language; an argument that was dealt with becomes null, as the platform wants it. */
final class LanguageArguments {
    private static final String LANG = "--lang";
    private static final String LOCALE = "--locale";

    private LanguageArguments() {}

    /**
     * Turns {@code --lang} into the value of the launcher's own {@code --locale}. Without it the language of the
     * options takes that place, unless the user gave a {@code --locale} too: what the command line says wins.
     */
    static void apply(String[] arguments, Optional<String> chosen) {
        Optional<String> asked = take(arguments);
        if (asked.isPresent() || count(arguments, LOCALE) == 1) {
            asked.or(() -> chosen).ifPresent(language -> setLocale(arguments, locale(language)));
        }
    }

    /** The last value given for an option as the argument after it. */
    static Optional<String> valueOf(String[] arguments, String option) {
        for (int i = arguments.length - 2; i >= 0; i--) {
            if (option.equals(arguments[i])) {
                return Optional.ofNullable(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** English when asked for; otherwise Chinese, as on the command line. */
    private static String locale(String language) {
        return language.startsWith("en") ? "en:US" : "zh:CN";
    }

    private static Optional<String> take(String[] arguments) {
        Optional<String> language = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (LANG.equals(argument) && i + 1 < arguments.length) {
                language = Optional.ofNullable(arguments[i + 1]);
                arguments[i] = null;
                arguments[i + 1] = null;
            } else if (argument != null && argument.startsWith(LANG + "=")) {
                language = Optional.of(argument.substring(LANG.length() + 1));
                arguments[i] = null;
            }
        }
        return language;
    }

    private static void setLocale(String[] arguments, String locale) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (LOCALE.equals(arguments[i])) {
                arguments[i + 1] = locale;
            }
        }
    }

    private static long count(String[] arguments, String option) {
        long count = 0;
        for (String argument : arguments) {
            count += option.equals(argument) ? 1 : 0;
        }
        return count;
    }
}
