package torikumi.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens that no identity provider made. */
final class Forged {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Forged() {}

    /** The payload of a token, as JSON. */
    static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    static String unsigned(String payload) {
        return text("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + text(payload) + ".";
    }

    /** Signed with a key that everybody knows, as if it were a shared secret. */
    static String hmac(String header, String payload, byte[] key) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var content = text(header) + "." + text(payload);
        return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signed with somebody's own key. */
    static String rsa(String header, String payload, PrivateKey key) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        var content = text(header) + "." + text(payload);
        signature.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static String text(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
