using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Texts: what leads to them, what they are made of, and those without quotation marks.</summary>
internal sealed partial class PromptParser
{
    /// <summary>Longest text that is taken without quotation marks, in words.</summary>
    private const int LongestUnquoted = 12;

    /// <summary>How far a word that leads to a text may stand before it, and how far ahead its stuff is looked for.</summary>
    private const int LongestLead = 6, LongestStuff = 4;

    /// <summary>Whether the words before a quotation say where it stands: "a sign that says", "a cup with the words", "a shop called".</summary>
    private bool IsLed(int quote)
    {
        for (int i = quote - 1; i >= 0 && quote - i <= LongestLead; i--)
        {
            Lexeme l = _lexemes[i];
            if (l.Kind != TokenKind.Word || l.Is(FunctionKind.And) || l.Is<RelationSense>() || l.Is<BetweenSense>())
            {
                // "that says "A" and "B"": the second is led as the first.
                return (l.Is(FunctionKind.And) || l.Kind == TokenKind.Comma) && i > 0 && _lexemes[i - 1].Kind == TokenKind.Quote && quote == i + 1 && _texts.Open is { IsLed: true };
            }

            if (l.Is(FunctionKind.Cue) || l.Is(FunctionKind.With) || l.Is(FunctionKind.Relative) || l.Is<VerbSense>() || l.Is<ThingSense>() || l.Is<PartSense>() || l.Is<PlaceSense>()
                || (!l.Is(FunctionKind.Text) && !l.Is(FunctionKind.Determiner) && !l.Is(FunctionKind.Definite) && !NounPhraseReader.IsModifier(l)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"made of gold", "written in the sand": what the letters of a text are made of.</summary>
    private bool TakeStuffOfText(Lexeme word)
    {
        if (!_texts.IsTopic || !(word.Is(FunctionKind.MadeOf) || word.Key is "in" or "of" or "from" or "with" or "by" or "on" or "across"))
        {
            return false;
        }

        NamedColor? color = null;
        for (int i = _index + 1; i < _lexemes.Count && i - _index <= LongestStuff && _lexemes[i].Kind == TokenKind.Word; i++)
        {
            Lexeme l = _lexemes[i];
            bool isOverWord = i + 1 < _lexemes.Count && _lexemes[i + 1].Is(FunctionKind.Text);
            TextManner? manner = word.Key is "on" or "across" ? TextTable.OfStuff(l.Key) is { Effect: TextEffect.Traced or TextEffect.Cloud } traced ? traced : null : TextTable.OfStuff(l.Key);
            string? material = word.Is(FunctionKind.MadeOf) ? l.As<MaterialSense>()?.Material : null;
            if ((manner is not null || material is not null) && !isOverWord)
            {
                _texts.MakeOf(manner, material, color);
                for (int k = _index; k <= i; k++)
                {
                    _draft.Use(_lexemes[k]);
                }

                _index = i + 1;
                (_pending, _link, _coordinated) = (null, OwnerLink.None, false);
                ShapeText();
                return true;
            }

            if (!l.Is(FunctionKind.Determiner) && !l.Is(FunctionKind.Definite) && !NounPhraseReader.IsModifier(l))
            {
                return false;
            }

            color ??= l.As<ColorSense>()?.Color;
        }

        return false;
    }

    /// <summary>Letters that stand by themselves are what the sentence goes on about.</summary>
    private void ShapeText()
    {
        if (_texts.TakeShape() is { } letters)
        {
            (_topic, _clause, _named, _afterNoun) = ([letters], [letters], [letters], true);
            _sentence.Add(letters);
        }
    }

    /// <summary>"the word "…" in red 3D letters": how the text is made, and no thing that it stands in.</summary>
    private bool TakeAsLettering(NounPhrase phrase, ThingWords thing)
    {
        if (_pending is not { Kind: RelationKind.In, Word.Key: "in" } || _texts.Open is null || !TextBinder.IsLetters(thing))
        {
            return false;
        }

        _texts.Style(phrase);
        _texts.MakeOf(TextTable.OfWord(phrase.Head!.Key), null, null);
        (_pending, _coordinated) = (null, false);
        ShapeText();
        return true;
    }

    /// <summary>"a bottle with a label": the label is what the bottle has to be written on, and no thing beside it.</summary>
    private bool TakeAsTextSurface(NounPhrase phrase)
    {
        if (!TextTable.IsSurface(phrase.Head!.Key) || _link is not (OwnerLink.With or OwnerLink.Possessive) || _owners.FindLast(o => o.Thing.PrintsText) is not { } owner)
        {
            return false;
        }

        _draft.Use(phrase.Head);
        _texts.Mention(owner, isBearer: true);
        (_pending, _coordinated, _afterNoun) = (null, false, true);
        return true;
    }

    /// <summary>"a van with "…" on its side and a box that reads "…"": what is said to bear a text of its own, and is made to, is no part of another.</summary>
    private bool BearsOwnText(NounPhrase phrase, ThingWords thing)
    {
        if (!_coordinated || !phrase.HasDeterminer || !thing.PrintsText || TextTable.IsGarment(phrase.Head!.Key) || TextTable.IsSurface(phrase.Head.Key) || WornTable.IsWorn(phrase.Head.Key))
        {
            return false;
        }

        bool isLed = false;
        for (int i = _index; i < _lexemes.Count && i - _index <= LongestLead; i++)
        {
            Lexeme l = _lexemes[i];
            if (l.Kind == TokenKind.Quote)
            {
                return isLed;
            }

            if (l.Kind != TokenKind.Word || l.Is(FunctionKind.And) || l.Is<ThingSense>() || l.Is<RelationSense>())
            {
                return false;
            }

            isLed |= l.Is(FunctionKind.Cue);
        }

        return false;
    }

    private bool IsCapital(int i) => _draft.Prompt[_draft.Tokens[_lexemes[i].First].Start] is var c && (char.IsUpper(c) || char.IsAsciiDigit(c));

    /// <summary>"a sign that says Deep Learning": capitalised words are the text, else all words up to the end of the clause.</summary>
    private void ReadUnquotedText(Lexeme cue)
    {
        int first = _index + 1;
        bool speaks = cue.Key is "says" or "say" or "saying" or "reads" or "spelling" or "spells" or "stating" or "states" or "titled" or "labeled" or "labelled";
        bool names = cue.Key is "called" or "named" && first < _lexemes.Count && IsCapital(first);
        if (!(speaks || names) || _lexemes.Skip(first).Take(3).Any(l => l.Kind == TokenKind.Quote) || !_texts.HasBearer)
        {
            return;
        }

        int end = first;
        int capitals = first;
        while (end < _lexemes.Count && end - first < LongestUnquoted && _lexemes[end].Kind == TokenKind.Word && !StartsPlace(end))
        {
            end++;
            capitals = IsCapital(end - 1) ? end : capitals;
        }

        bool beginsCapital = first < _lexemes.Count && char.IsUpper(_draft.Prompt[_draft.Tokens[_lexemes[first].First].Start]);
        end = beginsCapital ? capitals : end;
        if (end == first)
        {
            return;
        }

        Lexeme last = _lexemes[end - 1];
        int start = _draft.Tokens[_lexemes[first].First].Start;
        _texts.Add(_draft.Prompt[start.._draft.Tokens[last.First + last.Count - 1].End], null, isLed: true);
        for (int i = first; i < end; i++)
        {
            _draft.UseAsText(_lexemes[i]);
        }

        _index = end;
    }

    /// <summary>"the word KA-BOOM", "the number 7": capitals or digits after such a noun are the text, joined ones as a whole.</summary>
    private void TakeNamedText(NounPhrase phrase)
    {
        int end = _index;
        while (end < _lexemes.Count && end - _index < LongestUnquoted && _lexemes[end].Kind == TokenKind.Word && (IsWritten(end) && (end == _index || IsCapital(end))))
        {
            end++;
        }

        if (end == _index || phrase.Count is not null)
        {
            return;
        }

        Lexeme first = _lexemes[_index], last = _lexemes[end - 1];
        _texts.Add(_draft.Prompt[_draft.Tokens[first.First].Start.._draft.Tokens[last.First + last.Count - 1].End], null, IsLed(_index));
        for (; _index < end; _index++)
        {
            _draft.UseAsText(_lexemes[_index]);
        }

        bool IsWritten(int i) => IsCapital(i) || _draft.Tokens[_lexemes[i].First].IsGlued;
    }

    /// <summary>"on a…", "in front of the…": the text is over.</summary>
    private bool StartsPlace(int i) => _lexemes[i].Is<RelationSense>() && i + 1 < _lexemes.Count
        && (_lexemes[i + 1].Is(FunctionKind.Determiner) || _lexemes[i + 1].Is(FunctionKind.Definite));
}
