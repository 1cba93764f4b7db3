namespace Easel.Styles.Brushes;

/// <summary>A brush or crayon and its paint.</summary>
/// <param name="Opacity">How much of what is below it hides, 0 to 1.</param>
/// <param name="Bristles">Difference in lightness between the marks of its hairs, codes.</param>
/// <param name="Raggedness">How uneven its sides and ends are, in radii.</param>
/// <param name="Body">How thickly paint lies, in the units of the relief.</param>
/// <param name="Dryness">How much of the paint is missing towards the end of a stroke, 0 to 1.</param>
/// <param name="Tooth">How much only the peaks of the ground take colour, 0 to 1.</param>
internal sealed record Brush(float Opacity = 0.95f, float Bristles = 0.08f, float Raggedness = 0.3f, float Body = 1, float Dryness = 0.3f, float Tooth = 0);
