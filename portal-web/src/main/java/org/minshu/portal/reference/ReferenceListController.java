package org.minshu.portal.reference;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.minshu.client.reference.ReferenceDeskClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists, each as a page and as a file. */
@Controller
class ReferenceListController {

    private static final String PAGE = "/admin/reference";
    private static final List<String> FILTERS = List.of("q", "state", "sort", "page");

    private final ReferenceDeskClient desk;

    ReferenceListController(Platform platform) {
        this.desk = platform.referenceDesk();
    }

    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String first() {
        return "redirect:" + PAGE + "/department";
    }

    @GetMapping(PAGE + "/{list}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String list(
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            Model model) {
        var kept = KeptList.of(list);
        var query = query(asked);
        var found = desk.entries(list, query);
        model.addAttribute("lists", KeptList.values());
        model.addAttribute("list", kept);
        model.addAttribute("asked", query.toSingleValueMap());
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/reference/list";
    }

    @PostMapping(PAGE + "/{list}/import")
    @Allowed(Role.AUTHORITY)
    String load(
            @PathVariable String list,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after)
            throws IOException {
        try {
            after.addFlashAttribute(
                    "imported", desk.load(list, reason, new String(file.getBytes(), StandardCharsets.UTF_8)));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            model.addAttribute("reason", reason);
            return list(list, new LinkedMultiValueMap<>(), shell, model);
        }
        return "redirect:" + PAGE + "/" + KeptList.of(list).code();
    }

    @GetMapping(PAGE + "/{list}/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<InputStreamResource> export(
            @PathVariable String list, @RequestParam MultiValueMap<String, String> asked) {
        var kept = KeptList.of(list);
        InputStream csv = desk.export(list, query(asked)).getBody();
        var file =
                ContentDisposition.attachment().filename(kept.code() + ".csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new InputStreamResource(csv == null ? InputStream.nullInputStream() : csv));
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> {
            var value = asked.getFirst(name);
            if (value != null && !value.isBlank()) {
                query.set(name, value.strip());
            }
        });
        return query;
    }
}
