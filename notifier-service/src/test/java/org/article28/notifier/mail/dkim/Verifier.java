package org.article28.notifier.mail.dkim;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.apache.james.jdkim.DKIMCommon;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.apache.james.jdkim.impl.Message;
import org.apache.james.jdkim.tagvalue.SignatureRecordImpl;

/** Verifies by the code of Apache James, which shares nothing with ours. */
public final class Verifier extends DKIMCommon {

    private Verifier() {}

    /** Throws what is wrong with the RSA signature, if anything is. */
    public static void rsa(byte[] mail, KeyPair pair) throws Exception {
        var record =
                "v=DKIM1; k=rsa; p="
                        + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        var verifier = new DKIMVerifier((_, _, _) -> List.of(record));
        verifier.verify(new ByteArrayInputStream(withoutEd25519(mail)));
    }

    /** It takes a signature that it can't read for a wrong one. */
    private static byte[] withoutEd25519(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1)
                .replaceFirst("DKIM-Signature: v=1; a=ed25519[^\r]*(\r\n [^\r]*)*\r\n", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * James knows no Ed25519, but gives the bytes that are signed: RFC 8463 signs their SHA-256.
     */
    public static boolean ed25519(byte[] mail, PublicKey key) throws Exception {
        var message = new Message(new ByteArrayInputStream(mail));
        var field =
                message.getFields("DKIM-Signature").stream()
                        .filter(each -> each.contains("a=ed25519-sha256"))
                        .findFirst()
                        .orElseThrow(() -> new FailException("no signature") {});
        var value = field.substring(field.indexOf(':') + 1);
        var record = new SignatureRecordImpl(value);
        var signed = new Recording();
        signatureCheck(message, record, record.getHeaders(), signed);
        var check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(signed.digest());
        return check.verify(record.getSignature());
    }

    /** Takes what would be signed. */
    private static final class Recording extends Signature {

        private final MessageDigest digest;

        Recording() throws Exception {
            super("recording");
            digest = MessageDigest.getInstance("SHA-256");
            state = VERIFY;
        }

        byte[] digest() {
            return digest.digest();
        }

        @Override
        protected void engineUpdate(byte b) {
            digest.update(b);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
        }

        @Override
        protected void engineInitVerify(PublicKey key) {}

        @Override
        protected void engineInitSign(PrivateKey key) {}

        @Override
        protected byte[] engineSign() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return true;
        }

        @Deprecated
        @Override
        protected void engineSetParameter(String name, Object value) {}

        @Deprecated
        @Override
        protected Object engineGetParameter(String name) {
            return name;
        }
    }
}
