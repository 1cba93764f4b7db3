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
        bool italic = all.Any(w => w is "italic" or "italics" or "slanted" or "oblique");
        FontRole? role = all.Select(RoleOf).FirstOrDefault(r => r is not null);

        // "Sans serif" names both words.
        role = all.Contains("sans") ? FontRole.Sans : role;
        return role is null && !bold && !italic ? null
            : new FaceChoice(role ?? (italic ? FontRole.Serif : FontRole.Sans), bold ? 900 : italic && role is null ? 400 : 700, italic);
    }

    private static FontRole? RoleOf(string word) => word switch
    {
        "sans" or "plain" or "modern" or "clean" or "minimalist" => FontRole.Sans,
        "serif" or "classic" or "roman" or "traditional" => FontRole.Serif,
        "elegant" or "fancy" or "display" or "luxury" or "vintage" or "title" => FontRole.Display,
        "condensed" or "narrow" or "tall" or "poster" or "headline" => FontRole.Condensed,
        "script" or "cursive" or "calligraphy" or "calligraphic" or "brush" or "neon" or "retro" => FontRole.Script,
        "handwriting" or "handwritten" or "hand" or "chalk" or "casual" or "handlettered" => FontRole.Handwriting,
        "mono" or "monospace" or "monospaced" or "typewriter" or "code" or "terminal" => FontRole.Mono,
        "slab" or "egyptian" => FontRole.Slab,
        "stencil" or "stenciled" or "stencilled" or "military" => FontRole.Stencil,
        "pixel" or "pixelated" or "arcade" => FontRole.Pixel,
        "blackletter" or "fraktur" or "gothic" or "medieval" => FontRole.Blackletter,
        "rounded" or "round" or "bubble" or "bubbly" => FontRole.Rounded,
        _ => null,
    };
}
