package org.minshu.catalog.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.calendar.Due;
import org.minshu.client.Named;
import org.minshu.model.vocabulary.SupplementField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What applicants are and were asked to add. */
@Repository
class Questions {

    private static final String SELECT = """
            select supplement.*, department.name_zh, department.name_en
              from catalog.access_supplement supplement
              left join catalog.department on department.key = supplement.department
             where request = :no
            """;

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Question open(String no, Due due) {
        return jdbc.sql(SELECT + " and ended_at is null")
                .param("no", no)
                .query((row, _) -> question(row, due))
                .single();
    }

    List<AskedQuestion> all(String no) {
        return jdbc.sql(SELECT + " order by supplement.id")
                .param("no", no)
                .query((row, _) -> asked(row))
                .list();
    }

    void add(Supplement request) {
        var question = request.question();
        jdbc.sql("""
                        insert into catalog.access_supplement
                            (request, department, asked_at, asked_by, asked_by_name, question, fields)
                        values (:no, :department, :at, :by, :byName, :text, :fields)""")
                .param("no", request.no())
                .param(
                        "department",
                        question.department() == null
                                ? null
                                : question.department().key())
                .param("at", Times.column(question.askedAt()))
                .param("by", question.askedBy())
                .param("byName", question.askedByName())
                .param("text", question.text())
                .param("fields", question.fields().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    void answered(InReview request, String by, String answer, Instant at) {
        end(request.no(), "ANSWERED", by, answer, at);
    }

    /** Without an answer. */
    void end(String no, String outcome, Instant at) {
        end(no, outcome, null, null, at);
    }

    private void end(String no, String outcome, @Nullable String by, @Nullable String answer, Instant at) {
        jdbc.sql("""
                        update catalog.access_supplement
                           set ended_at = :at, outcome = :outcome, answered_by_name = :by, answer = :answer
                         where request = :no and ended_at is null""")
                .param("no", no)
                .param("at", Times.column(at))
                .param("outcome", outcome)
                .param("by", by)
                .param("answer", answer)
                .update();
    }

    private static Question question(ResultSet row, Due due) throws SQLException {
        var fields = (String[]) row.getArray("fields").getArray();
        return new Question(
                department(row),
                row.getString("asked_by"),
                row.getString("asked_by_name"),
                Times.readRequired(row, "asked_at"),
                row.getString("question"),
                Stream.of(fields).map(SupplementField::valueOf).toList(),
                due);
    }

    private static AskedQuestion asked(ResultSet row) throws SQLException {
        return new AskedQuestion(
                department(row),
                row.getString("asked_by_name"),
                Times.readRequired(row, "asked_at"),
                row.getString("question"),
                Times.read(row, "ended_at"),
                row.getString("outcome"),
                row.getString("answered_by_name"),
                row.getString("answer"));
    }

    private static @Nullable Named department(ResultSet row) throws SQLException {
        var key = row.getString("department");
        return key == null ? null : new Named(key, row.getString("name_zh"), row.getString("name_en"));
    }
}
