package org.minshu.catalog.person;

import java.time.Clock;
import java.util.Map;
import org.minshu.catalog.person.Person.Laid;
import org.minshu.catalog.succession.Succession;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and deputies of a merged department belong to the other from now on; each change is in their history. */
@Component
class PeopleOfSuccession implements SuccessionStep {

    private final JdbcClient jdbc;
    private final People people;
    private final PersonHistory history;
    private final Clock clock;

    PeopleOfSuccession(JdbcClient jdbc, People people, PersonHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean concerns(String list) {
        return list.equals("department");
    }

    @Override
    public Map<String, Long> count(String list, String source) {
        var count = jdbc.sql("""
                        select count(*) from catalog.person
                         where coalesce(assigned_department, token_department) = :source""").param("source", source).query(Long.class).single();
        return Map.of(name(), count);
    }

    @Override
    public Progress advance(Succession succession, int most) {
        var subjects = jdbc.sql("""
                        select subject from catalog.person
                         where coalesce(assigned_department, token_department) = :source
                         order by subject limit :most for update""")
                .param("source", succession.source())
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
        subjects.forEach(subject -> people.find(subject).ifPresent(person -> move(person, succession)));
        return Progress.of(subjects.size(), most);
    }

    private void move(Person person, Succession succession) {
        var laid = person.laid();
        var moved = person.with(new Laid(laid.added(), laid.removed(), succession.target(), laid.suspended()));
        if (people.change(moved)) {
            history.add(person, moved, succession.reason(), succession.by(), clock.instant());
        }
    }
}
