package org.minshu.catalog.mail;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.client.mail.MailPreferencesView.Subscription;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each person wants to be told, by topic and by subscription. */
@Repository
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only what was chosen. */
    Map<String, Mode> topics(long person) {
        return jdbc
                .sql("select topic, mode from catalog.mail_topic where person = :person")
                .param("person", person)
                .query((row, _) -> Map.entry(row.getString("topic"), Mode.valueOf(row.getString("mode"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that somebody has, of which there are at most a hundred; a dataset that is hidden keeps the title it had last. */
    List<Subscription> subscriptions(String subject) {
        return jdbc.sql("""
                        select subscription.id, subscription.query is null as followed,
                               coalesce(subscription.title, version.title) as title,
                               version.metadata ->> 'titleEn' as title_en, chosen.mode
                          from catalog.subscription
                          left join catalog.mail_subscription chosen on chosen.subscription = subscription.id
                          left join catalog.dataset on dataset.id = subscription.dataset
                          left join catalog.dataset_version version
                            on version.dataset = dataset.id and version.version = dataset.version
                         where subscription.subject = :subject
                         order by subscription.id desc limit 100""")
                .param("subject", subject)
                .query((row, _) -> new Subscription(
                        row.getLong("id"),
                        (row.getBoolean("followed") ? Topic.DATASET : Topic.SEARCH).name(),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getString("mode")))
                .list();
    }

    Optional<Subscription> subscription(String subject, long id) {
        return subscriptions(subject).stream()
                .filter(subscription -> subscription.id() == id)
                .findFirst();
    }

    void choose(long person, Map<Topic, Mode> topics) {
        jdbc.sql("""
                        insert into catalog.mail_topic (person, topic, mode)
                        select :person, topic, mode from unnest(:topics::text[], :modes::text[]) as chosen (topic, mode)
                        on conflict (person, topic) do update set mode = excluded.mode""")
                .param("person", person)
                .param("topics", topics.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("modes", topics.values().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** Of the person's own alone; an empty mode follows the topic again. */
    void chooseOf(MailPerson person, Map<Long, Optional<Mode>> subscriptions) {
        var ids = subscriptions.keySet().toArray(Long[]::new);
        jdbc.sql("delete from catalog.mail_subscription where person = :person and subscription = any(:ids)")
                .param("person", person.id())
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        insert into catalog.mail_subscription (subscription, person, mode)
                        select subscription.id, :person, chosen.mode
                          from unnest(:ids::bigint[], :modes::text[]) as chosen (id, mode)
                          join catalog.subscription on subscription.id = chosen.id and subscription.subject = :subject
                         where chosen.mode is not null""")
                .param("person", person.id())
                .param("subject", person.subject())
                .param("ids", ids)
                .param(
                        "modes",
                        subscriptions.values().stream()
                                .map(mode -> mode.map(Enum::name).orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    void endAll(long person) {
        choose(person, Arrays.stream(Topic.values()).collect(toMap(topic -> topic, _ -> Mode.PORTAL)));
        jdbc.sql("update catalog.mail_subscription set mode = 'PORTAL' where person = :person")
                .param("person", person)
                .update();
    }
}
