package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestBackingTest {
    @Test
    void everyCallGivesAnEmptyDatabaseOfTheSameServer() throws SQLException {
        var first = TestBacking.freshDatabase();
        var second = TestBacking.freshDatabase();

        assertThat(first.jdbcUrl()).isNotEqualTo(second.jdbcUrl());
        try (var owner = DriverManager.getConnection(first.jdbcUrl(), first.ownerUser(), first.ownerPassword());
                var application = DriverManager.getConnection(
                        second.jdbcUrl(), second.applicationUser(), second.applicationPassword())) {
            assertThat(owner.isValid(2)).isTrue();
            assertThat(application.isValid(2)).isTrue();
        }
    }
}
