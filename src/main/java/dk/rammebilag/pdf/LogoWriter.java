package dk.rammebilag.pdf;

import dk.rammebilag.document.Look;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openpdf.text.Image;

/** Sets the logo at the foot of the cover, to the right. */
final class LogoWriter {

    /** The largest it is drawn; it keeps its shape. */
    static final float WIDTH = 150;

    private static final float HEIGHT = 54;

    private final Canvas canvas;

    LogoWriter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws it with its foot at the end of what a page holds. */
    void write(Look.Logo logo, Tag parent) {
        var picture = picture(logo);
        var scale = Math.min(WIDTH / picture.getWidth(), HEIGHT / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        var x = Style.SIDE + Style.MEASURE - width;
        var top = Style.PAGE_HEIGHT - Style.BOTTOM - height;
        var figure = parent.child("Figure");
        var bottom = canvas.fromBottom(top + height);
        figure.figure(logo.alternative(), x, bottom, x + width, canvas.fromBottom(top));
        canvas.tagged(figure, () -> canvas.pen().picture(pixels(picture), x, top, width, height));
    }

    /** On white: PDF/A-2 allows transparency, but what is laid flat looks the same everywhere. */
    private static BufferedImage picture(Look.Logo logo) {
        var file = Base64.getDecoder().decode(logo.content());
        try {
            var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
            var read = Objects.requireNonNull(ImageIO.read(in), "no picture");
            var flat =
                    new BufferedImage(
                            read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = flat.createGraphics();
            graphics.drawImage(read, 0, 0, Color.WHITE, null);
            graphics.dispose();
            return flat;
        } catch (IOException e) {
            throw new IllegalArgumentException("a logo that cannot be read", e);
        }
    }

    private static Image pixels(BufferedImage picture) {
        var width = picture.getWidth();
        var rgb = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var bytes = new byte[3 * rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            bytes[3 * i] = (byte) (rgb[i] >> 16);
            bytes[3 * i + 1] = (byte) (rgb[i] >> 8);
            bytes[3 * i + 2] = (byte) rgb[i];
        }
        return Image.getInstance(width, picture.getHeight(), 3, 8, bytes);
    }
}
