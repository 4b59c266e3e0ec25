package org.minshu.portal.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is new among the results of a search, for programs that look again from time to time. */
@Controller
class FeedController {

    private static final String ENTRIES = "50";

    private final Platform platform;
    private final MessageSource messages;

    FeedController(Platform platform, MessageSource messages) {
        this.platform = platform;
        this.messages = messages;
    }

    @GetMapping("/feed.atom")
    @Allowed(anonymous = true)
    void feed(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Words words,
            Locale language,
            WebRequest request,
            HttpServletResponse response)
            throws IOException, XMLStreamException {
        var search = Search.of(asked);
        if (!search.problems().isEmpty()) {
            throw new CatalogException(
                    ProblemType.PARAMETER_INVALID,
                    String.join(" ", search.problems().keySet()));
        }
        var feed = feed(search, language);
        response.setHeader("Cache-Control", "private, max-age=300");
        if (request.checkNotModified(feed.updated().toEpochMilli())) {
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        feed.write(response.getOutputStream(), words);
    }

    private Feed feed(Search search, Locale language) {
        var query = new LinkedMultiValueMap<>(search.parameters());
        query.remove("page");
        query.set("sort", "updated");
        query.set("size", ENTRIES);
        var title = search.q().isEmpty()
                ? messages.getMessage("catalogue.feed", null, language)
                : messages.getMessage("catalogue.feed.for", new Object[] {search.q()}, language);
        return new Feed(
                title,
                language.toLanguageTag(),
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(),
                search.feed(language.toLanguageTag()),
                search.address(),
                platform.datasets().search(query).items());
    }
}
