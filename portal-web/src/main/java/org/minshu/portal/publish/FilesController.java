package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.file.FileClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an entry: uploaded, looked into, removed. */
@Controller
class FilesController {

    private static final String FILES = "/publish/datasets/{slug}/files";

    private final FileClient files;
    private final Entries entries;
    private final FilesPage page;

    FilesController(Platform platform, Entries entries, FilesPage page) {
        this.files = platform.files();
        this.entries = entries;
        this.page = page;
    }

    /** The list alone, asked for again while a worker still looks into a file. */
    @GetMapping(FILES)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String list(@PathVariable String slug, @RequestAttribute Words words, Model model) {
        model.addAttribute("page", EntryPage.of(Entries.body(entries.working(slug)), List.of(), words));
        return "portal/publish/files :: list";
    }

    @PostMapping(FILES)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String upload(
            @PathVariable String slug,
            @RequestParam("file") List<MultipartFile> given,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            for (var file : chosen(given)) {
                files.upload(slug, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getResource());
            }
        } catch (CatalogException refused) {
            return page.refused(slug, refused, words, model, language, response);
        }
        return done(slug, "publish.notice.upload", after);
    }

    @PostMapping(FILES + "/{id}/deletion")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String remove(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            files.delete(id);
        } catch (CatalogException refused) {
            return page.refused(slug, refused, words, model, language, response);
        }
        return done(slug, "publish.notice.remove", after);
    }

    /** A browser sends one nameless empty file where none was chosen. */
    private static List<MultipartFile> chosen(List<MultipartFile> given) {
        var chosen = given.stream()
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            throw new CatalogException(ProblemType.FILE_EMPTY, "No file was chosen");
        }
        return chosen;
    }

    private static String done(String slug, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return "redirect:/publish/datasets/" + slug + "#files";
    }
}
