namespace Easel.Styles.Brushes;

/// <summary>One going-over of a painting.</summary>
/// <param name="Radius">Half the width of its strokes, pixels of a picture of 1024.</param>
/// <param name="Length">Length of its strokes, in radii.</param>
/// <param name="Brush">With what.</param>
/// <param name="Spacing">Distance between strokes, in radii.</param>
/// <param name="Threshold">Difference to the view, in codes, from which a place is painted again; 0 paints everywhere.</param>
internal sealed record StrokeLayer(float Radius, float Length, Brush Brush, float Spacing = 1, float Threshold = 0);
