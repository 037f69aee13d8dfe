package torikumi.testing;

import java.util.HashMap;
import java.util.Map;

/** {@link BackingWithKeycloak} with the demo council loaded, whose people are the accounts of the demo realm. */
public class BackingWithDemo extends BackingWithKeycloak {
    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("torikumi.demo", "true");
        return settings;
    }
}
