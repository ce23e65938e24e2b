package org.nianbao.desktop.core.internal.menu;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.report.ProblemException;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.NewArchive;
import org.nianbao.pipeline.Progress;
import org.nianbao.samples.ExampleCounty;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.modules.Places;
import org.openide.util.NbBundle;

/** 文件 → 打开示例县: imports the made-up county into an archive in the user's folder, and opens it. */
@ActionID(category = "File", id = "org.nianbao.desktop.core.OpenExample")
@ActionRegistration(displayName = "#CTL_OpenExample")
@ActionReference(path = "Menu/File", position = 130)
public final class OpenExampleAction implements ActionListener {
    @Override
    public void actionPerformed(ActionEvent event) {
        String name = NbBundle.getMessage(OpenExampleAction.class, "example.name");
        Path folder = Places.getUserDirectory().toPath().resolve(name);
        Path archive = folder.resolve(name + ".nianbao");
        BackgroundTasks.find()
                .start(
                        NbBundle.getMessage(OpenExampleAction.class, "example.task"),
                        true,
                        progress -> prepared(folder, archive, progress),
                        prepared -> prepared.ifPresent(Workbench.find()::open));
    }

    /** The archive, which is made whole the first time and used as it is from then on; empty after a cancel. */
    private static Optional<Path> prepared(Path folder, Path archive, Progress progress) {
        if (Files.exists(archive)) {
            return Optional.of(archive);
        }
        List<Path> reports = List.of(reports(folder));
        ImportReports.Result result = NewArchive.fill(
                archive,
                empty -> new ImportReports(Clock.systemDefaultZone()).run(empty, reports, progress),
                filled -> !filled.cancelled());
        return result.cancelled() ? Optional.empty() : Optional.of(archive);
    }

    private static Path reports(Path folder) {
        Path reports = folder.resolve(NbBundle.getMessage(OpenExampleAction.class, "example.reports"));
        try {
            Files.createDirectories(reports);
            ExampleCounty.copyTo(reports);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.NOT_WRITABLE, folder.toString(), String.valueOf(e.getMessage())), e);
        }
        return reports;
    }
}
