using Easel.Planning.Language;

namespace Easel.Planning.Languages.Ordering;

/// <summary>
/// English order for languages that already put heads where English does, but adjectives after nouns ("coche rojo"), the material after "of"
/// ("mesa de madera"), or the subject after the verb ("On the table lies a book").
/// </summary>
internal sealed class HeadInitialOrder(Lexicon lexicon, LanguageTable table)
{
    /// <summary>Words before the noun that a preposition governs.</summary>
    private const int LongestPhrase = 6;

    private readonly bool _adjectivesFollow = table.Traits.Order == WordOrder.After;

    /// <summary>Orders the words of a prompt.</summary>
    public List<Word> Order(List<Word> words)
    {
        List<Word> inNounPhrases = OrderNounPhrases(ResolveRoles(words));
        List<Word> ordered = new(inNounPhrases.Count);
        int start = 0;
        bool isSentenceStart = true;
        for (int i = 0; i <= inNounPhrases.Count; i++)
        {
            if (i == inNounPhrases.Count || inNounPhrases[i].Kind is TokenKind.Comma or TokenKind.Stop)
            {
                ordered.AddRange(OrderClause(inNounPhrases.GetRange(start, i - start), isSentenceStart));
                if (i < inNounPhrases.Count)
                {
                    ordered.Add(inNounPhrases[i]);
                    isSentenceStart = inNounPhrases[i].Kind == TokenKind.Stop;
                }

                start = i + 1;
            }
        }

        return ordered;
    }

    /// <summary>Chooses among two meanings of a word ("rosa": pink beside a noun, else a rose), and whether a form is a plural.</summary>
    private List<Word> ResolveRoles(List<Word> words)
    {
        List<Word> resolved = new(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            Word? before = resolved.Count > 0 && resolved[^1].Role != Role.Silent ? resolved[^1] : resolved.Count > 1 ? resolved[^2] : null;
            Word? after = i + 1 < words.Count ? words[i + 1] : null;
            bool isOther = word.Other?.Role switch
            {
                Role.Modifier => after is { Role: Role.Noun } || (_adjectivesFollow ? before : after) is { Role: Role.Noun or Role.Modifier },
                Role.Verb => before is { Role: Role.Noun or Role.Modifier or Role.Relative } && after is not { Role: Role.Noun or Role.Modifier },
                _ => false,
            };
            if (isOther)
            {
                word = word with { Gloss = word.Other!.Value.Gloss, Role = word.Other.Value.Role!.Value };
            }

            if (word.Role == Role.At)
            {
                word = PhraseBuilder.At(lexicon, Governed(words, i), word);
            }

            if (word.Role is Role.Relation or Role.Of && word.Gloss is "in" or "of" && before is { Role: Role.Noun or Role.Modifier })
            {
                word = Belonging(word, Governed(words, i));
            }

            if (word.Role == Role.And && before is { Role: Role.Noun or Role.Modifier } && after is { Role: Role.Verb or Role.Cue })
            {
                // "wearing a dress and holding an umbrella": the second verb speaks of the same subject without "and".
                word = word with { Gloss = "", Role = Role.Silent };
            }

            if (word is { Role: Role.Article, Gloss: "the" } && before is { Kind: TokenKind.Comma } && after is not null && !after.IsNoun && after.Role != Role.Modifier && after.Role != Role.Count)
            {
                // German: ", der auf einem Stuhl sitzt".
                word = word with { Gloss = "that", Role = Role.Relative };
            }

            if (word is { Number: Number.PerhapsPlural, Role: Role.Noun })
            {
                word = word with { Number = IsPlural(resolved) ? Number.Plural : Number.Unmarked };
            }

            resolved.Add(word);
        }

        return resolved;
    }

    /// <summary>The noun after a preposition, or null.</summary>
    private static Word? Governed(List<Word> words, int preposition) =>
        words.Skip(preposition + 1).Take(LongestPhrase).TakeWhile(w => w.Role is Role.Article or Role.Count or Role.Modifier or Role.Silent or Role.Noun).FirstOrDefault(w => w.IsNoun);

    /// <summary>"mujer de vestido verde", "старик в шляпе": what is worn, and what is a part, belongs to the noun before.</summary>
    private Word Belonging(Word preposition, Word? noun)
    {
        if (noun is null)
        {
            return preposition;
        }

        if (WornTable.IsWorn(noun.Gloss))
        {
            return preposition with { Gloss = "wearing", Role = Role.Relation };
        }

        Sense[] senses = lexicon.Find(noun.Gloss);
        bool isPart = preposition.Role == Role.Of && Array.Exists(senses, s => s is PartSense) && !Array.Exists(senses, s => s is ThingSense or MaterialSense);
        return isPart ? preposition with { Gloss = "with", Role = Role.Relation } : preposition;
    }

    /// <summary>A form that may be a plural is one, unless what stands before it tells otherwise.</summary>
    private bool IsPlural(List<Word> before)
    {
        int i = before.Count - 1;
        for (; i >= 0 && before[i].Role is Role.Modifier or Role.Silent; i--)
        {
            if (before[i].Number == Number.Plural)
            {
                return true;
            }

            if (table.List.HasCases && before[i].Role == Role.Modifier)
            {
                // Adjectives agree: this one is singular.
                return false;
            }
        }

        return i < 0 || before[i] switch
        {
            { Role: Role.Article, Gloss: "a" } or { Role: Role.Count, Gloss: "one" } => false,
            { Role: Role.Noun } => false,
            { Role: Role.Relation or Role.At } => !table.List.HasCases,
            _ => true,
        };
    }

    private List<Word> OrderNounPhrases(List<Word> words)
    {
        List<Word> ordered = new(words.Count);
        for (int i = 0; i < words.Count;)
        {
            if (!words[i].IsNoun)
            {
                ordered.Add(words[i++]);
                continue;
            }

            List<Word> before = [];
            int next = _adjectivesFollow ? TakeModifiers(words, i + 1, before) : i + 1;
            // "mesa de madera", "calle de la ciudad": a material, or a compound that English has.
            for (int of = OfNoun(words, next); of > 0 && IsBefore(words[i], words[of]); of = OfNoun(words, next))
            {
                before.Add(words[of]);
                next = _adjectivesFollow ? TakeModifiers(words, of + 1, before) : of + 1;
            }

            // Modifiers that follow stand before the noun in the opposite order: what English puts nearest comes last.
            ordered.AddRange(before);
            ordered.Add(words[i]);
            i = next;
        }

        return ordered;
    }

    private static int TakeModifiers(List<Word> words, int i, List<Word> taken)
    {
        while (i < words.Count)
        {
            bool isJoined = words[i].Role == Role.And && taken.Count > 0 && i + 1 < words.Count && words[i + 1].Role == Role.Modifier
                && !(i + 2 < words.Count && words[i + 2].IsNoun);
            bool isFilled = words[i].Role == Role.Silent && i + 1 < words.Count && words[i + 1].Role == Role.Modifier;
            if (words[i].Role != Role.Modifier && !isJoined && !isFilled)
            {
                break;
            }

            taken.Add(words[i++]);
        }

        return i;
    }

    /// <summary>The noun or adjective after "of" with perhaps an article, or 0.</summary>
    private static int OfNoun(List<Word> words, int i)
    {
        if (i >= words.Count || words[i].Role != Role.Of)
        {
            return 0;
        }

        i++;
        i += i < words.Count && words[i].Role is Role.Article or Role.Silent ? 1 : 0;
        return i < words.Count && words[i].Role is Role.Noun or Role.Modifier ? i : 0;
    }

    private bool IsBefore(Word noun, Word of)
    {
        if (of.Role == Role.Modifier)
        {
            return true;
        }

        bool isMaterial = false;
        foreach (Sense sense in lexicon.Find(of.Gloss))
        {
            isMaterial |= sense is MaterialSense;
        }

        return isMaterial || lexicon.Find(of.Gloss + " " + noun.Gloss).Length > 0;
    }

    private static List<Word> OrderClause(List<Word> clause, bool isSentenceStart)
    {
        int first = 0;
        while (first < clause.Count && clause[first].Role is Role.Silent or Role.Global or Role.And or Role.Function)
        {
            first++;
        }

        if (first >= clause.Count)
        {
            return clause;
        }

        return clause[first].Role switch
        {
            Role.Relative => VerbForward(clause, first + 1),
            Role.Article => Participial(clause, first),
            Role.Relation or Role.At => Inverted(clause, first),
            Role.Verb or Role.Exist or Role.Copula when isSentenceStart => SubjectForward(clause, first),
            _ => clause,
        };
    }

    /// <summary>"that on a chair sits": that sits on a chair.</summary>
    private static List<Word> VerbForward(List<Word> clause, int start)
    {
        int end = NounPhrases.PrepositionalEnd(clause, start);
        int verb = end == start ? Math.Max(NounPhrases.End(clause, start), start) : end;
        return verb > start && verb < clause.Count && clause[verb].Role == Role.Verb ? Move(clause, verb, verb + 1, start) : clause;
    }

    /// <summary>"a on the chair sitting dog": a dog sitting on the chair.</summary>
    private static List<Word> Participial(List<Word> clause, int article)
    {
        int start = article + 1;
        int verb = NounPhrases.PrepositionalEnd(clause, start);
        if (verb == start || verb >= clause.Count || clause[verb].Role != Role.Verb)
        {
            return clause;
        }

        int end = NounPhrases.End(clause, verb + 1);
        return end < 0 ? clause : Move(Move(clause, verb, verb + 1, start), verb + 1, end, start);
    }

    /// <summary>"On the table lies a book": a book lies on the table.</summary>
    private static List<Word> Inverted(List<Word> clause, int start)
    {
        int verb = NounPhrases.PrepositionalEnd(clause, start);
        while (verb > start && verb < clause.Count && clause[verb].Role is Role.Silent)
        {
            verb++;
        }

        if (verb == start || verb >= clause.Count || clause[verb].Role is not (Role.Verb or Role.Exist or Role.Copula))
        {
            return clause;
        }

        int end = NounPhrases.End(clause, verb + 1);
        while (end > 0 && end + 1 < clause.Count && clause[end].Role == Role.And && NounPhrases.End(clause, end + 1) is var more && more > 0)
        {
            end = more;
        }

        if (end < 0)
        {
            return clause;
        }

        List<Word> moved = Move(clause, verb, end, start);
        // What was the verb stands first now: put it behind its subject, or leave out a mere "is".
        return clause[verb].Role == Role.Verb ? Move(moved, start + 1, start + end - verb, start) : Without(moved, start);
    }

    /// <summary>"Sits a cat on a chair": a cat sits on a chair.</summary>
    private static List<Word> SubjectForward(List<Word> clause, int verb)
    {
        int end = NounPhrases.PrepositionalEnd(clause, verb + 1);
        int subject = NounPhrases.End(clause, end);
        return subject < 0 ? clause
            : clause[verb].Role == Role.Verb ? Move(clause, end, subject, verb)
            : end == verb + 1 ? Without(clause, verb) : clause;
    }

    /// <summary>Moves words to an earlier place.</summary>
    private static List<Word> Move(List<Word> words, int from, int to, int before) =>
        [.. words[..before], .. words[from..to], .. words[before..from], .. words[to..]];

    /// <summary>Takes the sense out of a word; its token stays accounted for.</summary>
    private static List<Word> Without(List<Word> words, int at) =>
        [.. words[..at], words[at] with { Gloss = "", Role = Role.Silent }, .. words[(at + 1)..]];
}
