package torikumi.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of contents. */
public final class Sha256 {

    private Sha256() {}

    /** A strong entity tag (RFC 9110 section 8.8.3) of a representation: half of its SHA-256, quoted. */
    public static String etag(byte[] representation) {
        return "\"" + hex(representation).substring(0, 32) + "\"";
    }

    /** The SHA-256 of bytes in hexadecimal. */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
