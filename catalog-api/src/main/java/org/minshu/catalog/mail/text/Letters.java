package org.minshu.catalog.mail.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes mails from their templates, as plain text and as HTML. */
@Component
public class Letters {

    private final MailMessages messages = new MailMessages();
    private final Links links;
    private final SpringTemplateEngine templates;

    Letters(Links links) {
        this.links = links;
        // No bean: in one process with the portal, that one's is for pages.
        this.templates = new SpringTemplateEngine();
        templates.setTemplateEngineMessageSource(messages.source());
        templates.addTemplateResolver(resolver(TemplateMode.HTML, "*.html", 1));
        templates.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt", 2));
        templates.setEnableSpringELCompiler(true);
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String names, int order) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setOrder(order);
        return resolver;
    }

    /** One notification, at once. */
    public Letter notification(Told told, String unsubscribe, Locale language) {
        var line = line(told, language);
        return write(
                "notification",
                messages.say("mail.subject", language, line.text()),
                language,
                Map.of("line", line, "unsubscribe", unsubscribe));
    }

    /**
     * All of a day.
     *
     * @param told the newest of it
     * @param more how much else there is
     */
    public Letter digest(List<Told> told, long more, String unsubscribe, Locale language) {
        var lines = told.stream().map(each -> line(each, language)).toList();
        var subject = messages.say("mail.digest.subject", language, lines.size() + more);
        return write(
                "digest",
                messages.say("mail.subject", language, subject),
                language,
                Map.of("lines", lines, "more", more, "unsubscribe", unsubscribe));
    }

    /** The link that confirms an address; whoever did not ask for it does nothing. */
    public Letter confirmation(String token, String until, Locale language) {
        var subject = messages.say("mail.confirm.subject", language);
        return write(
                "confirmation",
                messages.say("mail.subject", language, subject),
                language,
                Map.of("confirm", links.confirm(token), "until", until));
    }

    private Line line(Told told, Locale language) {
        return new Line(messages.of(told, language), links.page(told.link()), MailMessages.time(told.at()));
    }

    private Letter write(String template, String subject, Locale language, Map<String, Object> words) {
        var context = new Context(language, words);
        context.setVariable("lang", language.equals(Locale.ENGLISH) ? "en" : "zh-CN");
        context.setVariable("subject", subject);
        context.setVariable("home", links.home());
        context.setVariable("inbox", links.inbox());
        context.setVariable("settings", links.settings());
        return new Letter(
                subject, templates.process(template + ".txt", context), templates.process(template + ".html", context));
    }

    /** One thing told. */
    public record Line(String text, @Nullable String link, String at) {}
}
