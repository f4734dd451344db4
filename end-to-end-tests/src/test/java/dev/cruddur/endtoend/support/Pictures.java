package dev.cruddur.endtoend.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures to be sent. */
public final class Pictures {

    /** The signature and the first chunk, IHDR (PNG specification, sections 5.2 and 11.2.1). */
    private static final int PNG_HEAD = 33;

    private Pictures() {}

    /** A PNG that says something in its metadata. */
    public static byte[] pngThatSays(String comment) {
        byte[] chunk = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(chunk);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(said)) {
            byte[] plain = png();
            out.write(plain, 0, PNG_HEAD);
            // A chunk's length leaves out its name.
            out.writeInt(chunk.length - "tEXt".length());
            out.write(chunk);
            out.writeInt((int) checksum.getValue());
            out.write(plain, PNG_HEAD, plain.length - PNG_HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
