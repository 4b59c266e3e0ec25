package org.minshu.catalog.person;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of whom their tokens or the authority say that they are of a department. */
@Repository
class PeopleOfDepartment {

    private static final String NAMED = " from catalog.person where :source in (assigned_department, token_department)";

    private final JdbcClient jdbc;

    PeopleOfDepartment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(String department) {
        return jdbc.sql("select count(*)" + NAMED)
                .param("source", department)
                .query(Long.class)
                .single();
    }

    /** Some of them; others who change them wait until this transaction ends. */
    List<Person> lock(String department, int most) {
        return jdbc.sql("select *" + NAMED + " order by subject limit :most for update")
                .param("source", department)
                .param("most", most)
                .query(People::person)
                .list();
    }

    /** The other department in the place of that one, each in its own place: what is laid down stays apart from what the token says. */
    void move(List<Person> people, String source, String target) {
        jdbc.sql("""
                        update catalog.person
                           set token_department =
                                   case when token_department = :source then :target else token_department end,
                               assigned_department =
                                   case when assigned_department = :source then :target else assigned_department end,
                               revision = revision + case when assigned_department = :source then 1 else 0 end
                         where subject = any(:subjects)""")
                .param("source", source)
                .param("target", target)
                .param("subjects", people.stream().map(Person::subject).toArray(String[]::new))
                .update();
    }
}
