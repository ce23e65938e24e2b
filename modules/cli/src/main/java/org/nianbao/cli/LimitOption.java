package org.nianbao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.reading.ReadingLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --limit NAME=NUMBER}: other limits than the standard ones for foreign files. */
final class LimitOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--limit", paramLabel = "NAME=N", descriptionKey = "option.limit")
    private Map<String, Long> changes = new LinkedHashMap<>();

    /** The limits to read within; an unknown name or an impossible number is wrong usage. */
    ReadingLimits limits() {
        ReadingLimits limits = ReadingLimits.standard();
        for (Map.Entry<String, Long> change : changes.entrySet()) {
            Optional<ReadingLimits.Limit> limit = ReadingLimits.Limit.ofKey(change.getKey());
            long value = change.getValue();
            if (limit.isEmpty() || !limit.get().allows(value)) {
                String wrong = change.getKey() + "=" + value
                        + limit.map(known -> " (" + known.least() + "–" + known.most() + ")")
                                .orElse("");
                throw new ParameterException(command.commandLine(), wrong, command.findOption("--limit"), wrong);
            }
            limits = limits.with(limit.get(), value);
        }
        return limits;
    }
}
