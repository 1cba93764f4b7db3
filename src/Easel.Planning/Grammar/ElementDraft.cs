using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>An element while the prompt is being read.</summary>
internal sealed class ElementDraft(string id, ThingWords thing)
{
    private readonly List<NamedColor> _colors = [];
    private readonly List<string> _attributes = [];
    private readonly Dictionary<string, NamedColor> _partColors = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public ThingWords Thing { get; set; } = thing;

    /// <summary>The singular noun that the prompt uses.</summary>
    public string Noun { get; set; } = "";

    public string Words { get; set; } = "";

    public int Count { get; set; } = 1;

    public bool CountIsExact { get; set; } = true;

    /// <summary>True for a plural without number ("balloons"), whose number is open.</summary>
    public bool IsBarePlural { get; set; }

    public Arrangement? Arrangement { get; set; }

    public string? Material { get; set; }

    public float Scale { get; set; } = 1;

    public string? Pose { get; set; }

    /// <summary>The role of people that an animal is shown in ("a cat astronaut"), or null.</summary>
    public string? Role { get; set; }

    public FrameSide? Side { get; set; }

    /// <summary>The words that put it on that side.</summary>
    public Lexeme? SideWord { get; set; }

    public IReadOnlyList<NamedColor> Colors => _colors;

    /// <summary>Becomes some of another's individuals.</summary>
    public void TakeAfter(ElementDraft group, int count)
    {
        (Noun, Words, Count, Material, Scale, Pose) = (group.Noun, group.Words, count, group.Material, group.Scale, group.Pose);
        _colors.AddRange(group._colors);
        _attributes.AddRange(group._attributes);
    }

    public void AddColor(NamedColor color)
    {
        if (!_colors.Contains(color))
        {
            _colors.Add(color);
        }
    }

    /// <summary>Takes a colour away; false when it was not there.</summary>
    public bool RemoveColor(NamedColor color) => _colors.RemoveAll(c => c.Hex == color.Hex) > 0;

    public void AddAttribute(string word)
    {
        if (!_attributes.Contains(word))
        {
            _attributes.Add(word);
        }
    }

    public void SetPartColor(string part, NamedColor color) => _partColors[part] = color;

    public Element ToElement() => new()
    {
        Id = Id,
        Thing = Thing.Id,
        Noun = Noun,
        Words = Words,
        Count = Count,
        CountIsExact = CountIsExact,
        Arrangement = Arrangement,
        Colors = [.. _colors],
        PartColors = _partColors.ToImmutableDictionary(StringComparer.Ordinal),
        Material = Material,
        Scale = Math.Clamp(Scale, 0.1f, 5),
        Pose = Pose,
        Attributes = [.. _attributes],
    };
}
