package org.minshu.portal.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.register.RegisterClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Htmx;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a filled-in form into the register, and shows how far that is. */
@Controller
class ImportController {

    private final RegisterClient register;

    ImportController(Platform platform) {
        this.register = platform.register();
    }

    @GetMapping("/publish/imports")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String imports(Model model) {
        model.addAttribute("imports", register.imports());
        return "portal/exchange/imports";
    }

    @PostMapping("/publish/imports")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String start(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Model model,
            Locale language,
            HttpServletResponse response) {
        try {
            if (file.isEmpty()) {
                throw new CatalogException(ProblemType.FILE_EMPTY, "No file was chosen");
            }
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var started = register.startImport(name, dryRun, file.getResource());
            return "redirect:/publish/imports/" + started.id();
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return imports(model);
        }
    }

    /** The part that changes is asked for again while the import is under way. */
    @GetMapping("/publish/imports/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String progress(@PathVariable String id, Model model, HttpServletRequest request) {
        model.addAttribute("job", register.importState(id));
        return Htmx.wantsPart(request) ? "portal/exchange/import :: progress" : "portal/exchange/import";
    }
}
