package org.nianbao.model.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Puts {@link Wording}s into one language: Chinese (the base bundles) or English (the {@code _en} bundles), whatever
 * the system's locale is.
 */
public final class Phrasebook {
    private static final String ROOT = "org.nianbao.";

    private final Locale locale;

    private Phrasebook(Locale locale) {
        this.locale = locale;
    }

    /** The phrasebook in Chinese. */
    public static Phrasebook chinese() {
        return new Phrasebook(Locale.ROOT);
    }

    /** The phrasebook in English. */
    public static Phrasebook english() {
        return new Phrasebook(Locale.ENGLISH);
    }

    /** Chinese unless the language tag begins with {@code en}. */
    public static Phrasebook ofLanguage(String languageTag) {
        return languageTag.toLowerCase(Locale.ROOT).startsWith("en") ? english() : chinese();
    }

    /** Whether this phrasebook speaks English. */
    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /**
     * The wording as a sentence.
     *
     * @throws MissingResourceException when no bundle has the key, which is a bug
     */
    public String say(Wording wording) {
        String module = wording.key().substring(0, wording.key().indexOf('.'));
        ResourceBundle bundle = ResourceBundle.getBundle(
                ROOT + module + ".Messages",
                locale,
                Objects.requireNonNullElse(Phrasebook.class.getClassLoader(), ClassLoader.getSystemClassLoader()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<Object> arguments = wording.arguments().stream()
                .<Object>map(a -> a instanceof Wording inner ? say(inner) : a)
                .toList();
        return new MessageFormat(bundle.getString(wording.key()), locale).format(arguments.toArray());
    }

    /** {@link #say(Wording)} for a key and its arguments. */
    public String say(String key, Object... arguments) {
        return say(Wording.of(key, arguments));
    }
}
