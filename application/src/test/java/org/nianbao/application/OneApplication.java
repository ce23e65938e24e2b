package org.nianbao.application;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test of a run the same running application, for it cannot start twice in one virtual machine. */
final class OneApplication implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningApplication.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneApplication.class))
                .computeIfAbsent(RunningApplication.class, key -> start(), RunningApplication.class);
    }

    private static RunningApplication start() {
        try {
            // Not a folder of JUnit's: the application goes on writing until the virtual machine ends.
            Path folder = Distribution.HOME.resolveSibling("running");
            Files.createDirectories(folder);
            return RunningApplication.start(Files.createTempDirectory(folder, ""));
        } catch (Exception e) {
            throw new ParameterResolutionException("the application did not start", e);
        }
    }
}
