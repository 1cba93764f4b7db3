using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>"Three bottles, green, amber and clear": a list that gives each of a number of things its own look.</summary>
internal sealed partial class PromptParser
{
    /// <summary>Takes the list that follows a mark or "in", if there is one: as many looks as there are things, at least one of them a colour.</summary>
    private bool TakeLooksOfEach()
    {
        if (_named is not [{ Count: > 1, Colors.Count: 0 } group] || _negated || _isPredicate)
        {
            return false;
        }

        List<NounPhrase> looks = [];
        int i = _index + 1;
        for (; i < _lexemes.Count; i++)
        {
            if (_lexemes[i].Kind == TokenKind.Comma || _lexemes[i].Is(FunctionKind.And))
            {
                continue;
            }

            int end = EndOfLook(i);
            if (end == i || (looks.Count > 0 && !IsJoint(i - 1)))
            {
                break;
            }

            looks.Add(LookOf(i, end));
            i = end - 1;
        }

        bool isList = looks.Count > 1 && (looks.Count == group.Count || (group.IsBarePlural && looks.Count > 2)) && looks.Exists(l => l.Colors.Count > 0)
            && looks.TrueForAll(l => l.HasModifiers) && !_reader.Continues(i);
        if (!isList)
        {
            return false;
        }

        group.Count = looks.Count;
        (ElementDraft Element, int Left, int Total) members = (group, group.Count, group.Count);
        List<ElementDraft> each = [];
        foreach (NounPhrase look in looks)
        {
            each.Add(Split(members, 1));
            members = (group, members.Left - 1, members.Total);
        }

        // The group itself is what is left last, and stands first.
        each.Insert(0, each[^1]);
        each.RemoveAt(each.Count - 1);

        // The looks come last: a member is split off as the group looks so far.
        for (int k = 0; k < each.Count; k++)
        {
            _binder.Modify(each[k], looks[k], isPredicate: true);
            CopyRelations(group, each[k]);
        }

        (_index, _group) = (i, null);
        (_topic, _clause, _named) = ([.. each], [.. each], [.. each]);
        _sentence.AddRange(each.Where(e => !_sentence.Contains(e)));
        (_pending, _afterNoun, _coordinated, _held, _link) = (null, true, false, null, OwnerLink.None);
        return true;
    }

    private void CopyRelations(ElementDraft group, ElementDraft member)
    {
        if (group != member)
        {
            _draft.RelateLike(group, member);
        }
    }

    private bool IsJoint(int i) => _lexemes[i].Kind == TokenKind.Comma || _lexemes[i].Is(FunctionKind.And);

    // One look: a colour with or without shade, a material, or a word such as "clear".
    private int EndOfLook(int i)
    {
        int end = i;
        while (end < _lexemes.Count && end < i + 2 && NounPhraseReader.IsModifier(_lexemes[end]))
        {
            end++;
        }

        return end;
    }

    private NounPhrase LookOf(int start, int end)
    {
        NounPhrase look = new() { First = _lexemes[start], End = end };
        Lexeme? shade = null;
        for (int i = start; i < end; i++)
        {
            Lexeme lexeme = _lexemes[i];
            if (lexeme.As<ShadeSense>() is not null && i + 1 < end && _lexemes[i + 1].Is<ColorSense>())
            {
                shade = lexeme;
            }
            else if (lexeme.As<ColorSense>() is { } color)
            {
                look.Colors.Add((lexeme, shade, shade?.As<ShadeSense>() is { } of ? of.Shade.Apply(color.Color) : color.Color));
            }
            else if (lexeme.As<MaterialSense>() is { } material)
            {
                look.Materials.Add((lexeme, material));
            }
            else if (lexeme.As<SizeSense>() is { } size)
            {
                look.Sizes.Add((lexeme, size.Factor));
            }
            else
            {
                look.Attributes.Add(lexeme);
            }
        }

        return look;
    }
}
