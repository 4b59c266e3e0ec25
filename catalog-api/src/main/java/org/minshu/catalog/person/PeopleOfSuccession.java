package org.minshu.catalog.person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.succession.Succession;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.stereotype.Component;

/**
 * People of a merged department belong to the other. Whom the authority had laid down as the old one's is laid down as the
 * other's, which is in their history; where only the token says so, it is the token's word that is read anew, and whatever
 * it says later holds.
 */
@Component
class PeopleOfSuccession implements SuccessionStep {

    private final PeopleOfDepartment people;
    private final PersonHistory history;
    private final Clock clock;

    PeopleOfSuccession(PeopleOfDepartment people, PersonHistory history, Clock clock) {
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
        return Map.of(name(), people.count(source));
    }

    /** Who was seen, or given the department, in the moment of the merger. */
    @Override
    public boolean hasLate(Succession succession) {
        return people.count(succession.source()) > 0;
    }

    @Override
    public Progress advance(Succession succession, int most) {
        var before = people.lock(succession.source(), most);
        people.move(before, succession.source(), succession.target());
        history.addAll(laidDown(before, succession), succession.reason(), succession.by(), clock.instant());
        return Progress.of(before.size(), most);
    }

    private static List<PersonHistory.Change> laidDown(List<Person> before, Succession succession) {
        return before.stream()
                .filter(person -> succession.source().equals(person.laid().department()))
                .map(person -> new PersonHistory.Change(
                        person.subject(), person.laid(), person.laid().in(succession.target())))
                .toList();
    }
}
