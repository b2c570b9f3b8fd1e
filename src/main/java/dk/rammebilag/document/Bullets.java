package dk.rammebilag.document;

import java.util.List;

/** A list of points, each a short paragraph. */
public record Bullets(List<Paragraph> points) implements Block {

    public Bullets {
        points = List.copyOf(points);
    }
}
