package org.minshu.portal.fake;

import org.minshu.portal.platform.Platform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The platform that tests and the preview talk to, where they name it: scanning does not find it. */
public class FakePlatform {

    @Bean
    @Primary
    Platform standIn() {
        var register = new FakeRegister();
        var datasets = new FakeDatasets(register);
        var scenarios = new FakeScenarios(datasets);
        return new Platform(
                datasets,
                new FakeLists(),
                new FakeFiles(register),
                new FakeReference(),
                new FakeNotices(),
                scenarios,
                new FakeOverview(datasets),
                new FakeDesk(new FakeAccess(new RequestSamples(datasets, scenarios))),
                new FakeUsage(),
                new FakeAudit(),
                new FakeCalendar(),
                new FakeNotifications(),
                new FakeTasks(),
                new FakePeople(),
                new FakeDelegations(),
                new FakeOperations(),
                new FakeDeskOfStewards(register),
                new FakeSubscriptions(),
                new FakeReferenceDesk(),
                new FakeSuccessions(),
                new FakePolicies(),
                new FakeQuality(),
                new FakeWithdrawals(),
                new FakeMail(),
                new FakeRecords(),
                new FakeMeasurement(),
                new FakeUploads(),
                new FakeRemoteFiles(),
                new FakeRows(register),
                new FakeSynonyms(),
                new FakeSearchLog(),
                new FakeNeeds());
    }
}
