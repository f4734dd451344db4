package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.Violations;
import jakarta.inject.Singleton;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes an avatar of the picture that somebody brings: its middle, upright and scaled, written anew, so that nothing of
 * the file itself is kept, neither where it was taken nor what else may hide in it.
 */
@Singleton
final class AvatarMaker {

    private static final String FIELD = "avatar";

    /** At least so many pixels are decoded for each that is kept, in each direction, so that scaling has enough. */
    private static final int OVERSAMPLING = 4;

    private static final float JPEG_QUALITY = 0.88f;

    /**
     * Makes one. One at a time: a decoded picture is large, and there is a processor or two for everything.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated naming the rule that the file breaks
     */
    synchronized Avatar make(byte[] file) {
        new Violations()
                .when(file.length == 0, FIELD, "avatar_blank", "Choose a picture.")
                .when(
                        file.length > AvatarRules.MAX_BYTES,
                        FIELD,
                        "avatar_exceed_max_bytes",
                        "A picture has at most %d MB.".formatted(AvatarRules.MAX_BYTES / 1024 / 1024))
                .refuse();
        Optional<BufferedImage> middle = middle(file);
        new Violations()
                .when(
                        middle.isEmpty(),
                        FIELD,
                        "avatar_invalid",
                        "That is no picture that we can read. Choose a PNG, JPEG or WebP file.")
                .refuse();
        return write(SquareScaling.scale(middle.orElseThrow(), AvatarRules.SIDE, ExifOrientation.of(file)));
    }

    /** The largest square in the middle of the picture; none when it cannot be read. */
    private static Optional<BufferedImage> middle(byte[] file) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Optional<ImageReader> reader = reader(input);
            return reader.isPresent() ? Optional.of(middle(reader.get(), input)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException _) {
            // What a reader says of a stranger's bytes is of no use to anybody.
            return Optional.empty();
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream input) throws IOException {
        for (String type : AvatarRules.TYPES) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (reader.getOriginatingProvider().canDecodeInput(input)) {
                    return Optional.of(reader);
                }
                reader.dispose();
            }
        }
        return Optional.empty();
    }

    private static BufferedImage middle(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            new Violations()
                    .when(
                            (long) width * height > AvatarRules.MAX_PIXELS,
                            FIELD,
                            "avatar_exceed_max_pixels",
                            "A picture has at most %d million pixels.".formatted(AvatarRules.MAX_PIXELS / 1_000_000))
                    .refuse();
            int side = Math.min(width, height);
            int step = Math.max(1, side / (AvatarRules.SIDE * OVERSAMPLING));
            ImageReadParam middle = reader.getDefaultReadParam();
            middle.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
            middle.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, middle);
        } finally {
            reader.dispose();
        }
    }

    /** As JPEG, or as PNG where something shows through, which JPEG cannot do. */
    private static Avatar write(BufferedImage image) {
        boolean opaque = !image.getColorModel().hasAlpha();
        String type = opaque ? "image/jpeg" : "image/png";
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (opaque) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(JPEG_QUALITY);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("A picture could not be written into memory", e);
        } finally {
            writer.dispose();
        }
        return new Avatar(type, bytes.toByteArray());
    }
}
