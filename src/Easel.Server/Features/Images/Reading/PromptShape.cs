using System.Text.RegularExpressions;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Which size <c>auto</c> means for a prompt: upright, lying or square.</summary>
internal static partial class PromptShape
{
    /// <summary>The size that suits what is asked for.</summary>
    public static (int Width, int Height) SizeFor(string prompt) =>
        Upright().IsMatch(prompt) ? (1024, 1536)
        : Lying().IsMatch(prompt) ? (1536, 1024)
        : (1024, 1024);

    // Without backtracking: the time is linear in the length of the prompt, whatever it says.
    [GeneratedRegex(@"\b(posters?|flyers?|portraits?|book covers?|magazine covers?|full[- ]body|phone wallpapers?|vertical)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Upright();

    [GeneratedRegex(@"\b(landscapes?|seascapes?|cityscapes?|skylines?|panoramas?|panoramic|banners?|scenery|horizontal|wide[- ]?(angle|screen|shot)|desktop wallpapers?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Lying();
}
