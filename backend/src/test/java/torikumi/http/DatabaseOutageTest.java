package torikumi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {

    private static boolean isBehind(SQLException failure) {
        return DatabaseOutage.isBehind(new IllegalStateException(new RuntimeException(failure)));
    }

    @Test
    void isALineThatBrokeAServerThatStopsOrAPoolWithoutAnswer() {
        assertThat(isBehind(new SQLException("An I/O error occurred", "08006"))).isTrue();
        assertThat(isBehind(new SQLException("terminating connection", "57P01")))
                .isTrue();
        assertThat(isBehind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void isNoRefusal() {
        assertThat(isBehind(new SQLException("duplicate key", "23505"))).isFalse();
        assertThat(isBehind(new SQLException("anything"))).isFalse();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException())).isFalse();
    }
}
