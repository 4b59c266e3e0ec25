package org.minshu.portal.notice;

import java.util.Objects;
import org.minshu.client.notice.NoticeClient;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The notices of today. */
@Controller
class NoticeController {

    private final NoticeClient notices;

    NoticeController(Platform platform) {
        this.notices = platform.notices();
    }

    @GetMapping("/notices")
    @Allowed(anonymous = true)
    String list(@RequestParam(defaultValue = "1") String page, Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("page", page);
        var found = notices.notices(query);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of("/notices", found.page(), found.size(), found.total()));
        return "portal/notice/list";
    }

    @GetMapping("/notices/{id}")
    @Allowed(anonymous = true)
    String notice(@PathVariable long id, @RequestAttribute Words words, Model model) {
        var notice = Objects.requireNonNull(notices.notice(id).getBody());
        model.addAttribute("notice", notice);
        model.addAttribute("paragraphs", Paragraphs.of(words.pick(notice.textZh(), notice.textEn())));
        return "portal/notice/notice";
    }
}
