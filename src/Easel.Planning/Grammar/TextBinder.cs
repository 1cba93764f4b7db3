using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>
/// Collects the texts of a prompt and finds what each of them stands on. A text that is led ("a sign that says …") stands on what was named
/// since the text before it: the last thing that is made to be written on, else the last thing. One that is not led may find its carrier in
/// what follows ("… on a cup"); letters that nothing carries stand by themselves.
/// </summary>
internal sealed class TextBinder(PlanDraft draft)
{
    /// <summary>A word for letters after which letters that stand by themselves are found in the vocabulary.</summary>
    private const string LettersName = "block letters";

    private readonly List<TextMention> _mentions = [];
    private NounPhrase? _styleOfNext;
    private TextManner? _mannerOfNext;
    private string? _materialOfNext;
    private bool _isMentioned;

    /// <summary>The text that was read last and may still find a carrier: <c>"OPEN" on a sign</c>.</summary>
    public TextDraft? Open { get; private set; }

    /// <summary>Whether the words are about letters now: "made of gold" then speaks of them.</summary>
    public bool IsTopic { get; private set; }

    /// <summary>Whether something that is made to be written on was named since the last text, or bears it.</summary>
    public bool HasBearer => _mentions.Exists(m => m.IsBearer) || (_mentions.Count == 0 && Open is { Carrier: not null });

    /// <summary>Notes that something was named that could carry the next text.</summary>
    /// <param name="element">The thing.</param>
    /// <param name="isBearer">Whether the words say that it bears a text: a garment, something with a label.</param>
    public void Mention(ElementDraft element, bool isBearer = false) => Note(new TextMention(element, isBearer || element.Thing.PrintsText, null));

    /// <summary>Notes that a place was named: a text may name it as a shop.</summary>
    public void MentionPlace(NounPhrase phrase)
    {
        if (phrase.Head is { } head && TextTable.IsShopfront(head.WrittenAs ?? head.Key))
        {
            Note(new TextMention(null, true, head));
        }
    }

    /// <summary>Notes something that nothing shows: a text on it stands on a sign in its place.</summary>
    public void MentionUnknown(Lexeme head) => Note(new TextMention(null, false, head));

    /// <summary>Hears every word for what it says about letters.</summary>
    public void Hear(Lexeme lexeme)
    {
        if (TextTable.OfWord(lexeme.Key) is not { } manner)
        {
            return;
        }

        if (Open is not null && !_isMentioned)
        {
            Open.Manner ??= manner;
            draft.Use(lexeme);
        }
        else
        {
            _mannerOfNext ??= manner;
        }
    }

    /// <summary>Adds a text.</summary>
    /// <param name="content">The characters.</param>
    /// <param name="quotation">The quotation, or null.</param>
    /// <param name="isLed">Whether what comes before it says where it stands.</param>
    public void Add(string content, Lexeme? quotation, bool isLed)
    {
        if (draft.Texts.Count >= PlanDraft.MaximumElements)
        {
            return;
        }

        TextDraft text = new(content, quotation) { IsLed = isLed, Manner = _mannerOfNext, Material = _materialOfNext };
        text.Carrier = isLed ? Carrier() : null;
        if (text.Carrier is { } carrier && carrier.Thing == draft.Vocabulary.Label)
        {
            // A card that stood in for something now bears the text itself.
            draft.Texts.RemoveAll(t => t.Carrier == carrier && t.Quotation is null);
        }

        draft.Texts.Add(text);
        Open = text;
        (_mannerOfNext, _materialOfNext, _isMentioned, IsTopic) = (null, null, false, true);
        _mentions.Clear();
        if (_styleOfNext is { } style)
        {
            Style(style);
            _styleOfNext = null;
        }
    }

    /// <summary>Takes "red letters", "bold font" for the last text, or for the next one when none has come yet.</summary>
    public void Style(NounPhrase phrase)
    {
        IsTopic = true;
        if (draft.Texts.Count == 0 || Open is null || (_isMentioned && !Open.IsLed && Open.Carrier is null))
        {
            _styleOfNext = phrase;
            return;
        }

        TextDraft text = draft.Texts[^1];
        foreach ((Lexeme lexeme, Lexeme? shade, NamedColor color) in phrase.Colors.Take(1))
        {
            text.Color ??= color;

            // "golden letters" are of gold.
            text.Material ??= shade is null ? lexeme.As<MaterialSense>()?.Material : null;
            draft.Use(lexeme);
            if (shade is not null)
            {
                draft.Use(shade);
            }
        }

        foreach (Lexeme word in phrase.Attributes)
        {
            if (TextTable.IsFace(word.Key))
            {
                // "bold italic" asks for both.
                text.Face = text.Face is null ? word.Key : $"{text.Face} {word.Key}";
                draft.Use(word);
            }

            if (TextTable.OfStuff(word.Key) is { } manner)
            {
                text.Manner = manner;
                draft.Use(word);
            }
        }

        foreach ((Lexeme lexeme, MaterialSense sense) in phrase.Materials)
        {
            text.Material ??= sense.Material;
            draft.Use(lexeme);
        }

        foreach ((Lexeme lexeme, float factor) in phrase.Sizes)
        {
            text.Scale *= factor;
            draft.Use(lexeme);
        }

        if (phrase.Head is { } head)
        {
            draft.Use(head);
        }
    }

    /// <summary>Whether a thing is letters that stand by themselves.</summary>
    public static bool IsLetters(ThingWords thing) => thing.Names.Contains(LettersName);

    /// <summary>Takes what letters are made of, for the last text or the next one.</summary>
    public void MakeOf(TextManner? manner, string? material, NamedColor? color)
    {
        if (Open is null)
        {
            (_mannerOfNext, _materialOfNext) = (manner ?? _mannerOfNext, material ?? _materialOfNext);
            return;
        }

        (Open.Manner, Open.Material, Open.Color) = (manner ?? Open.Manner, Open.Material ?? material, Open.Color ?? color);
    }

    /// <summary>Offers the object of a relation that follows a text.</summary>
    public void OfferCarrier(ElementDraft element)
    {
        if (Open is { IsLed: false, Manner: not { StandsAlone: true } } && (element.Thing.PrintsText || Open.Carrier is null) && !element.Thing.IsLiving)
        {
            Open.Carrier = element;
        }
    }

    /// <summary>Makes letters that stand by themselves a thing as soon as that is sure, so that what follows can speak of them.</summary>
    public ElementDraft? TakeShape() => Open is { Carrier: null } text && (text.Manner is { StandsAlone: true } || (text.Material is not null && !text.IsLed)) ? MakeLetters(text) : null;

    /// <summary>Something else has been named: "on" no longer speaks of the text.</summary>
    public void Close() => Open = null;

    /// <summary>A sentence is over: what it named bears nothing of the next.</summary>
    public void EndSentence()
    {
        Open = null;
        IsTopic = false;
        _mentions.Clear();
    }

    /// <summary>Gives the texts without carrier one: what such letters usually stand on, a printable thing of the picture, else letters that stand by themselves.</summary>
    public void Finish()
    {
        foreach (TextDraft text in draft.Texts)
        {
            text.Carrier ??= Usual(text) ?? Free(text) ?? MakeLetters(text) ?? AssumeSign(text);
            if (text is { Carrier: not null, Quotation: { } quotation })
            {
                draft.Use(quotation);
            }
        }
    }

    // The nearest thing made to be written on among what was named since the last text, else the nearest at all; a further text of the same breath
    // stands where the last one does.
    private ElementDraft? Carrier()
    {
        TextMention? mention = _mentions.FindLast(m => m.IsBearer) ?? _mentions.FindLast(m => m.Element is not { Thing.IsLiving: true });
        if (mention is null)
        {
            return _mentions.Count == 0 && draft.Texts.Count > 0 ? draft.Texts[^1].Carrier : null;
        }

        return mention.Element ?? (mention.IsBearer ? Shopfront(mention.Head!) : StandIn(mention.Head!));
    }

    private ElementDraft? Shopfront(Lexeme place)
    {
        if (Find("storefront") is not { } thing || draft.AddElement(thing) is not { } element)
        {
            return null;
        }

        (element.Noun, element.Words) = (place.Key, place.Key);
        draft.ShowFromOutside(place);
        return element;
    }

    private ElementDraft? StandIn(Lexeme head)
    {
        if (Find("sign") is not { } thing || draft.AddElement(thing) is not { } element)
        {
            return null;
        }

        element.Noun = head.Key;
        draft.Use(head);
        draft.Assume($"'{head.Key}' is shown as {Article.With(thing.Names[0])}.");
        return element;
    }

    private ElementDraft? Usual(TextDraft text) => text.Manner is { StandsAlone: false } manner
        ? draft.Elements.Find(e => e.Thing.Names.Contains(manner.Carrier)) ?? (Find(manner.Carrier) is { } thing && draft.AddElement(thing) is { } element ? Assumed(text, element) : null)
        : null;

    private ElementDraft? Free(TextDraft text) => text.Manner is null && text.Material is null
        ? draft.Elements.Find(e => e.Thing.PrintsText && (e.Thing.IsSign || Find(LettersName) is null) && !draft.Texts.Exists(t => t.Carrier == e)) : null;

    private ElementDraft? MakeLetters(TextDraft text)
    {
        if (Find(LettersName) is not { } thing || draft.AddElement(thing) is not { } element)
        {
            return null;
        }

        (element.Noun, element.Words, element.Material, element.Scale) = ("letters", "letters", text.Material, text.Scale);
        if (text.Color is { } color && text.Material is null)
        {
            element.AddColor(color);
        }

        if (text.Manner?.Effect is TextEffect.Cloud)
        {
            // Over open country the sky is widest.
            element.Pose = "fly";
            if (draft.Place is null && draft.Vocabulary.Places.FirstOrDefault(p => p.Names.Contains("meadow")) is { } open)
            {
                draft.SetPlace(open, []);
            }
        }

        text.Carrier = element;
        return element;
    }

    private ElementDraft? AssumeSign(TextDraft text) =>
        (Find("sign") ?? draft.Vocabulary.Things.FirstOrDefault(t => t.PrintsText)) is { } sign && draft.AddElement(sign) is { } element ? Assumed(text, element) : null;

    private ElementDraft Assumed(TextDraft text, ElementDraft element)
    {
        element.Noun = element.Thing.Names[0];
        draft.Assume($"The text \"{text.Content}\" is put on {Article.With(element.Thing.Names[0])}.");
        return element;
    }

    private ThingWords? Find(string name) => draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains(name));

    private void Note(TextMention mention)
    {
        _mentions.Add(mention);
        (_isMentioned, IsTopic, _mannerOfNext) = (true, false, null);
    }
}
