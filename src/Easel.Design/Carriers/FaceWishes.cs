using Easel.Typography;

namespace Easel.Design.Carriers;

/// <summary>Reads a wish for a type face.</summary>
internal static class FaceWishes
{
    /// <summary>The face that words ask for, or null when they name none.</summary>
    public static FaceChoice? Read(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        string[] all = words.ToLowerInvariant().Split([' ', '-', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        bool bold = all.Any(w => w is "bold" or "heavy" or "thick" or "strong" or "black" or "big");
        bool thin = all.Any(w => w is "thin" or "light" or "slim");
        bool italic = all.Any(w => w is "italic" or "italics" or "slanted" or "oblique");
        (FontRole Role, string? Family)? found = all.Select(Find).FirstOrDefault(r => r is not null);

        // "Sans serif" names both words.
        found = all.Contains("sans") ? (FontRole.Sans, null) : found;
        int weight = bold ? 900 : thin || (italic && found is null) ? 400 : 700;
        return found is null && !bold && !italic && !thin ? null
            : new FaceChoice(found?.Role ?? (italic ? FontRole.Serif : FontRole.Sans), weight, italic, Family: found?.Family);
    }

    private static (FontRole Role, string? Family)? Find(string word) => word switch
    {
        "sans" or "plain" or "modern" or "clean" or "minimalist" => (FontRole.Sans, null),
        "serif" or "classic" or "roman" or "traditional" => (FontRole.Serif, null),
        "elegant" or "fancy" or "display" or "luxury" or "title" or "decorative" or "ornate" => (FontRole.Display, null),
        "vintage" or "western" => (FontRole.Display, "Rye"),
        "futuristic" or "techno" or "digital" or "space" => (FontRole.Display, "Orbitron"),
        "condensed" or "narrow" or "tall" or "poster" or "headline" => (FontRole.Condensed, null),
        "script" or "cursive" or "brush" or "neon" or "retro" => (FontRole.Script, null),
        "calligraphy" or "calligraphic" => (FontRole.Script, "Great Vibes"),
        "handwriting" or "handwritten" or "hand" or "chalk" or "casual" or "handlettered" => (FontRole.Handwriting, null),
        "graffiti" or "comic" or "horror" or "dripping" => (FontRole.Display, "Bangers"),
        "marker" => (FontRole.Handwriting, "Permanent Marker"),
        "mono" or "monospace" or "monospaced" or "code" or "terminal" => (FontRole.Mono, null),
        "typewriter" => (FontRole.Mono, "Special Elite"),
        "slab" or "egyptian" => (FontRole.Slab, null),
        "varsity" or "collegiate" or "sporty" => (FontRole.Slab, "Alfa Slab One"),
        "stencil" or "stenciled" or "stencilled" or "military" => (FontRole.Stencil, null),
        "pixel" or "pixelated" or "arcade" => (FontRole.Pixel, null),
        "gothic" or "fraktur" or "blackletter" or "medieval" => (FontRole.Blackletter, null),
        "rounded" or "round" or "bubble" or "bubbly" or "playful" => (FontRole.Rounded, null),
        _ => null,
    };
}
