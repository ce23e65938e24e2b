package org.nianbao.desktop.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.netbeans.CLIHandler;

/**
 * Takes {@code --lang} from the command line, or else the language of the user's options, before the platform looks at
 * its own {@code --locale}, which the launcher's configuration always gives.
 */
public final class LanguageHandler extends CLIHandler {
    /** Where the platform keeps the preferences of the plug-in desktop-core below the user's folder. */
    private static final String PREFERENCES = "config/Preferences/org/nianbao/desktop/core.properties";

    /** Made by the platform, once. */
    public LanguageHandler() {
        super(WHEN_BOOT);
    }

    @Override
    protected int cli(Args args) {
        String[] arguments = args.getArguments();
        Optional<String> userFolder = LanguageArguments.valueOf(arguments, "--userdir")
                .or(() -> Optional.ofNullable(System.getProperty("netbeans.user")));
        LanguageArguments.apply(arguments, userFolder.map(Path::of).flatMap(LanguageHandler::chosen));
        return 0;
    }

    @Override
    protected void usage(PrintWriter writer) {
        writer.println("Nianbao:");
        writer.println("  --lang <zh|en>        speak Chinese or English, whatever the options say");
        writer.println();
    }

    /** The language that the user chose in the options, if any; a file that cannot be read chooses nothing. */
    private static Optional<String> chosen(Path userFolder) {
        Properties preferences = new Properties();
        try (InputStream in = Files.newInputStream(userFolder.resolve(PREFERENCES))) {
            preferences.load(in);
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
        return Optional.ofNullable(preferences.getProperty("language"));
    }
}
