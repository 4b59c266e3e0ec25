package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.remote.RemoteFileForm;
import org.minshu.client.upload.UploadClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files that are on their way: uploads that were interrupted, and files of other sites. */
@Controller
class ArrivingController {

    private static final String ENTRY = "/publish/datasets/{slug}";

    private final Platform platform;
    private final Entries entries;
    private final ArrivingFiles arriving;
    private final FilesPage page;

    ArrivingController(Platform platform, Entries entries, ArrivingFiles arriving, FilesPage page) {
        this.platform = platform;
        this.entries = entries;
        this.arriving = arriving;
        this.page = page;
    }

    /** The list alone, asked for again while the platform still fetches. */
    @GetMapping(ENTRY + "/arriving")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String list(@PathVariable String slug, Model model) {
        var entry = Entries.body(entries.working(slug));
        model.addAttribute("slug", slug);
        model.addAttribute("arriving", arriving.of(entry));
        return "portal/publish/arriving :: list";
    }

    @PostMapping(ENTRY + "/uploads/{id}/deletion")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String end(@PathVariable String slug, @PathVariable String id, RedirectAttributes after) {
        platform.uploads().end(id, UploadClient.VERSION);
        return done(slug, "publish.notice.upload.end", after);
    }

    @PostMapping(ENTRY + "/remote-files")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String fetch(
            @PathVariable String slug,
            @RequestParam String url,
            @RequestParam(required = false) @Nullable String name,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            platform.remoteFiles()
                    .fetch(slug, new RemoteFileForm(url.strip(), name == null || name.isBlank() ? null : name.strip()));
        } catch (CatalogException refused) {
            model.addAttribute("remoteUrl", url);
            model.addAttribute("remoteName", name);
            return page.refused(slug, refused, words, model, language, response);
        }
        return done(slug, "publish.notice.remote", after);
    }

    @PostMapping(ENTRY + "/remote-files/{id}/deletion")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String forget(@PathVariable String slug, @PathVariable String id, RedirectAttributes after) {
        platform.remoteFiles().forget(id);
        return done(slug, "publish.notice.remote.end", after);
    }

    private static String done(String slug, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return "redirect:/publish/datasets/" + slug + "#files";
    }
}
